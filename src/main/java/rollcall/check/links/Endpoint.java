package rollcall.check.links;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.apache.jena.sparql.graph.GraphFactory;

/** A SPARQL endpoint with Wikidata's statements, asked for a hundred items at a time. */
public record Endpoint(URI address) implements Outside {
    private static final int AT_ONCE = 100;
    private static final long SECONDS = 60;
    private static final String QUESTION =
            """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX wdt: <http://www.wikidata.org/prop/direct/>
            CONSTRUCT { ?item ?p ?o }
            WHERE {
              VALUES ?item { %s }
              VALUES ?p { rdfs:label skos:altLabel owl:sameAs wdt:P31 wdt:P297 wdt:P298 wdt:P1566 wdt:P2082 }
              ?item ?p ?o
              FILTER(!ISLITERAL(?o) || LANG(?o) IN ("", "en", "mul"))
            }
            """;

    /** @throws LinkCheckException where it does not answer */
    @Override
    public Graph about(Set<String> items) {
        Graph all = GraphFactory.createDefaultGraph();
        List<String> waiting = new ArrayList<>(new TreeSet<>(items));
        for (int from = 0; from < waiting.size(); from += AT_ONCE)
            ask(waiting.subList(from, Math.min(from + AT_ONCE, waiting.size())), all);
        return all;
    }

    private void ask(List<String> items, Graph into) {
        String values = items.stream().map(item -> "<" + item + ">").collect(Collectors.joining(" "));
        try (QueryExecutionHTTP asked = QueryExecutionHTTP.service(address.toString())
                .query(QUESTION.formatted(values))
                .sendMode(QuerySendMode.asPostForm)
                .timeout(SECONDS, TimeUnit.SECONDS)
                .build()) {
            asked.execConstructTriples().forEachRemaining(into::add);
        } catch (QueryExceptionHTTP | HttpException e) {
            throw new LinkCheckException(
                    address + ": no answer (" + e.getMessage() + "); check the address, or ask later", e);
        }
    }
}
