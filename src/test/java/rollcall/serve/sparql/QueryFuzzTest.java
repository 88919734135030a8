package rollcall.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.fuzz.ReaderFuzz;
import rollcall.serve.Samples;
import rollcall.serve.http.ProblemException;

/** SPARQL: a query is parsed and passes the guard, or is refused with 400 or 403; what passes calls nobody. */
class QueryFuzzTest extends ReaderFuzz {
    static Stream<byte[]> examples() {
        return texts(
                "SELECT DISTINCT ?s (COUNT(?o) AS ?n) { ?s <a>/<b>* ?o . OPTIONAL { ?o <c> ?x FILTER(?x > 3 && REGEX(STR(?s), 'a', 'i')) } MINUS { ?s a <d> } } GROUP BY ?s HAVING(?n > 2) ORDER BY DESC(?n) LIMIT 5",
                "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } VALUES ?p { rc:against UNDEF } }",
                "DESCRIBE <x> FROM <file:///etc/passwd>",
                "ASK { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
                "SELECT * { ?s <java:x.Y> ?o FILTER EXISTS { BIND(<java:x.Z>(?o) AS ?x) } FILTER NOT EXISTS { SERVICE SILENT ?v {} } }",
                "SELECT (xsd:integer(?a) + 1e999 AS ?x) { _:b <p> [] , ( 1 '\\u0041' ) ; a 'x'@en, 'y'^^xsd:date { SELECT ?a { ?a !(^<x>|a)+ ?c } } }");
    }

    private static final QueryGuard GUARD = new QueryGuard(Set.of());
    private static final OpVisitorBase NO_SERVICE = new OpVisitorBase() {
        @Override
        public void visit(OpService service) {
            fail(service.toString());
        }
    };
    private static final ExprVisitorBase NO_CODE = new ExprVisitorBase() {
        @Override
        public void visit(ExprFunctionN function) {
            assertFalse(String.valueOf(function.getFunctionIRI()).startsWith("java:"), function::toString);
        }
    };

    @Override
    protected void read(byte[] input) {
        try {
            Query query = QueryParser.parse(text(input), Samples.BASE);
            GUARD.check(query);
            Stability.isStable(query);
            Walker.walk(Algebra.compile(query), NO_SERVICE, NO_CODE);
        } catch (ProblemException e) {
            assertTrue(Set.of(400, 403).contains(e.problem().status()));
        }
    }

    @MethodSource("examples")
    @FuzzTest(maxExecutions = INPUTS, maxDuration = "")
    void inputs(byte[] input) throws Exception {
        attempt(input);
    }

    @Test
    void inputsMadeOfTheExamples() {
        attemptInputsMadeOf(examples());
    }
}
