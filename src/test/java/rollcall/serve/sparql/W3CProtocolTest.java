package rollcall.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.serve.Running;
import rollcall.serve.Samples;

/**
 * The query part of the W3C's SPARQL 1.1 protocol test suite, one row a test, by the suite's names. Its graphs are
 * part of the data set here, since this endpoint fetches nothing.
 */
class W3CProtocolTest {
    private static final String DATA = "http://kasei.us/2009/09/sparql/data/data";
    private static Running running;

    @BeforeAll
    static void start(@TempDir Path store) {
        running = Running.serving(Running.SITE, Samples.release(store, "0001-aaaaaaaaaaaa", dataset -> {
            for (int i = 0; i < 4; i++)
                dataset.add(
                        NodeFactory.createURI(DATA + i + ".rdf"),
                        NodeFactory.createURI("http://example.org/" + i),
                        NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
                        NodeFactory.createURI("http://example.org/Thing"));
        }));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
        bad_multiple_queries          | POST | application/x-www-form-urlencoded | -                 | query=ASK%20%7B%7D&query=SELECT%20%2A%20%7B%7D | 4 | -
        bad_query_method              | PUT  | application/x-www-form-urlencoded | query=ASK%20%7B%7D | -                | 4 | -
        bad_query_missing_direct_type | POST | -                                 | -                 | ASK {}            | 4 | -
        bad_query_missing_form_type   | POST | -                                 | -                 | query=ASK%20%7B%7D | 4 | -
        bad_query_non_utf8            | POST | application/sparql-query; charset=UTF-16 | -          | ASK {}            | 4 | -
        bad_query_syntax              | GET  | -                                 | query=ASK%20%7B   | -                 | 4 | -
        bad_query_wrong_media_type    | POST | text/plain                        | -                 | ASK {}            | 4 | -
        query_content_type_ask        | POST | application/x-www-form-urlencoded | -                 | query=ASK%20%7B%7D | 2 | boolean
        query_content_type_construct  | POST | application/x-www-form-urlencoded | -                 | query=CONSTRUCT%20%7B%3Chttp%3A%2F%2Fa%3E%20%3Chttp%3A%2F%2Fb%3E%201%7D%20WHERE%20%7B%7D | 2 | graph
        query_content_type_describe   | POST | application/x-www-form-urlencoded | -                 | query=DESCRIBE%20%3Chttp%3A%2F%2Fexample.org%2F1%3E | 2 | graph
        query_content_type_select     | POST | application/x-www-form-urlencoded | -                 | query=SELECT%20%281%20AS%20%3Fvalue%29%20%7B%7D | 2 | rows
        query_dataset_default_graph   | POST | application/sparql-query | default-graph-uri={1} | ASK { <http://example.org/1> a ?type } | 2 | true
        query_dataset_default_graphs_get | GET | - | query=ASK%20%7B%20%3Chttp%3A%2F%2Fexample.org%2F1%3E%20a%20%3Ft%20.%20%3Chttp%3A%2F%2Fexample.org%2F2%3E%20a%20%3Fu%20%7D&default-graph-uri={1}&default-graph-uri={2} | - | 2 | true
        query_dataset_default_graphs_post | POST | application/sparql-query | default-graph-uri={1}&default-graph-uri={2} | ASK { <http://example.org/1> a ?t . <http://example.org/2> a ?u } | 2 | true
        query_dataset_named_graphs_post | POST | application/sparql-query | named-graph-uri={1}&named-graph-uri={2} | ASK { GRAPH ?g { <http://example.org/1> a ?t } GRAPH ?h { <http://example.org/2> a ?u } } | 2 | true
        query_dataset_named_graphs_get | GET | - | query=ASK%20%7B%20GRAPH%20%3Fg%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20%7D&named-graph-uri={1} | - | 2 | true
        query_dataset_full            | POST | application/sparql-query | default-graph-uri={3}&named-graph-uri={1}&named-graph-uri={2} | ASK { <http://example.org/3> a ?t GRAPH ?g { <http://example.org/1> a ?u } FILTER NOT EXISTS { <http://example.org/1> a ?w } } | 2 | true
        query_get                     | GET  | - | query=ASK%20%7B%7D | -  | 2 | true
        query_multiple_dataset        | POST | application/sparql-query | default-graph-uri={2} | ASK FROM <http://kasei.us/2009/09/sparql/data/data1.rdf> { <http://example.org/2> a ?type FILTER NOT EXISTS { <http://example.org/1> a ?t } } | 2 | true
        query_post_direct             | POST | application/sparql-query | - | ASK {} | 2 | true
        query_post_form               | POST | application/x-www-form-urlencoded | - | query=ASK%20%7B%7D | 2 | true
        """)
    void passes(String name, String method, String type, String parameters, String body, int family, String gives)
            throws Exception {
        String query = parameters == null ? "" : "?" + parameters.replaceAll("\\{(\\d)}", DATA + "$1.rdf");
        HttpResponse<String> response = type == null
                ? running.send(method, "/sparql" + query, body == null ? "" : body)
                : running.send(method, "/sparql" + query, body == null ? "" : body, "Content-Type", type);
        assertEquals(family, response.statusCode() / 100, response.body());
        if (gives != null) check(gives, response);
    }

    private static void check(String gives, HttpResponse<String> response) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
        if (gives.equals("graph")) {
            assertEquals("text/turtle; charset=utf-8", type);
            var graph = GraphFactory.createDefaultGraph();
            RDFParser.source(new ByteArrayInputStream(body)).lang(Lang.TURTLE).parse(graph);
            assertEquals(1, graph.size());
            return;
        }
        assertEquals("application/sparql-results+json", type);
        var result = RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                .create(ResultSetLang.RS_JSON)
                .readAny(new ByteArrayInputStream(body), null);
        assertEquals(gives.equals("rows"), result.isRowSet());
        if (gives.equals("true")) assertTrue(result.booleanResult());
    }
}
