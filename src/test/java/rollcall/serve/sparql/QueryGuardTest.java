package rollcall.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.serve.Samples;
import rollcall.serve.http.Problem;
import rollcall.serve.http.ProblemException;

class QueryGuardTest {
    private static final String BASE = Samples.BASE;
    private static final String WAIT = "<java:org.apache.jena.sparql.function.library.wait>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (" + WAIT + "(1) AS ?x) {}",
                "SELECT * { BIND(" + WAIT + "(1) AS ?x) }",
                "SELECT * { ?s ?p ?o FILTER(" + WAIT + "(1)) }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?x FILTER(" + WAIT + "(?x)) } }",
                "SELECT * { { SELECT ?s { ?s ?p ?o FILTER(" + WAIT + "(1)) } } }",
                "SELECT (SUM(" + WAIT + "(?o)) AS ?x) { ?s ?p ?o }",
                "SELECT (COUNT(DISTINCT " + WAIT + "(?o)) AS ?x) { ?s ?p ?o } GROUP BY ?s",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(" + WAIT + "(1))",
                "SELECT ?x { ?s ?p ?o } GROUP BY (" + WAIT + "(?s) AS ?x)",
                "SELECT ?s { ?s ?p ?o } ORDER BY " + WAIT + "(?s)",
                "SELECT ?s { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER(" + WAIT + "(1)) } }",
                "SELECT ?s { ?s ?p ?o MINUS { ?s ?q ?r FILTER(" + WAIT + "(1)) } }",
                "SELECT ?s { GRAPH ?g { ?s ?p ?o FILTER(" + WAIT + "(1)) } }",
                "SELECT ?s { ?s ?p ?o FILTER(IF(true, COALESCE(" + WAIT + "(1), 1), 2)) }",
                "SELECT ?s { ?s ?p ?o FILTER(?s IN (" + WAIT + "(1))) }",
                "CONSTRUCT {?s ?p ?x} WHERE { ?s ?p ?o BIND(" + WAIT + "(1) AS ?x) }",
                "ASK { FILTER(" + WAIT + "(1)) }",
                "DESCRIBE ?s { ?s ?p ?o FILTER(" + WAIT + "(1)) }",
                "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:wait(1) AS ?x) {}",
                "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> ASK { FILTER(fn:matches('a', '(a+)+')) }",
                "SELECT (<js:f>(1) AS ?x) {}",
                "SELECT (<http://example.org/f>(1) AS ?x) {}",
                "SELECT (<file:///etc/passwd>(1) AS ?x) {}"
            })
    void refusesFunctionsThatAreNotListed(String query) {
        assertEquals("function-refused", refused(query).rule());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.versionARQ> ?o }",
                "SELECT * { ?s <http://jena.apache.org/ARQ/property#versionARQ> ?o }",
                "SELECT * { ?s <http://jena.apache.org/text#query> (\"x\" 10) }",
                "SELECT * { FILTER EXISTS { ?s <java:x.Y> ?o } }",
                "SELECT * { { SELECT * { ?s <java:x.Y> ?o } } }",
                "SELECT * { GRAPH ?g { ?s <java:x.Y> ?o } }"
            })
    void refusesPropertiesThatRunCode(String query) {
        assertEquals("property-function-refused", refused(query).rule());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:3030/sparql> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://example.org/sparql> { ?s ?p ?o } }",
                "SELECT * { { SELECT * { SERVICE <http://example.org/sparql> { ?s ?p ?o } } } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://example.org/sparql> { ?s ?p ?o } } }",
                "SELECT * { ?s ?p ?e SERVICE ?e { ?s ?p ?o } }",
                "SELECT * { OPTIONAL { SERVICE <https://203.0.113.5/sparql#x> { ?s ?p ?o } } }"
            })
    void refusesServicesThatAreNotListed(String query) {
        Problem problem = refused(query);
        assertEquals("service-refused", problem.rule());
        assertEquals(403, problem.status());
        assertTrue(problem.detail().contains("--allow-service"), problem.detail());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <https://203.0.113.5/sparql> { ?s ?p ?o } }",
                "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (xsd:integer('1') AS ?x) {}",
                "PREFIX math: <http://www.w3.org/2005/xpath-functions/math#> SELECT (math:sqrt(2) AS ?x) {}",
                "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> SELECT (fn:lower-case('A') AS ?x) {}",
                "SELECT (COUNT(DISTINCT *) AS ?n) (GROUP_CONCAT(?o) AS ?x) { ?s ?p ?o FILTER REGEX(?o, 'a') }",
                "PREFIX list: <http://jena.apache.org/ARQ/list#> SELECT * { ?s list:member ?o }",
                "SELECT * { ?s ?p ?o . ?o (<a>|^<b>)* ?x }"
            })
    void letsListedThingsPass(String query) {
        QueryGuard guard = new QueryGuard(Set.of(URI.create("https://203.0.113.5/sparql")));
        assertDoesNotThrow(() -> guard.check(QueryParser.parse(query, BASE)));
    }

    @Test
    void deepNestingIsABadRequestAndNoCrash() {
        String deep = "ASK " + "{".repeat(20_000) + "}".repeat(20_000);
        ProblemException e = assertThrows(
                ProblemException.class, () -> new QueryGuard(Set.of()).check(QueryParser.parse(deep, BASE)));
        assertEquals(400, e.problem().status());
        String sum = "ASK { FILTER(" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ") }";
        assertEquals(
                400,
                assertThrows(ProblemException.class, () -> QueryParser.parse(sum, BASE))
                        .problem()
                        .status());
    }

    private static Problem refused(String query) {
        QueryGuard guard = new QueryGuard(Set.of(URI.create("https://203.0.113.5/sparql")));
        return assertThrows(ProblemException.class, () -> guard.check(QueryParser.parse(query, BASE)))
                .problem();
    }
}
