package rollcall.serve.web;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Parameters of pages, search, look-up, completion and previews. */
class ParametersOfPagesFuzzTest extends SiteFuzz {
    static Stream<byte[]> examples() {
        return texts(
                "search?q=Cuba&type=state&page=2&format=json",
                "search?q=%22a*b%22+~2+AND(&format=html",
                "search/complete?q=A%2FRES%2F76",
                "lookup?symbol=76/300",
                "lookup?iri=https%3A%2F%2Fwww.wikidata.org%2Fwiki%2FQ241",
                "lookup?id=Q241",
                "lookup?code=CUB&type=state,person",
                "lookup?name=Cuba",
                "page/state/CUB?list=votes&from=10&votes=99999999",
                "reconcile/suggest/entity?prefix=Cub&cursor=-1",
                "reconcile/preview?id=state%2FCUB",
                "reconcile/extend/propose?type=state&limit=x",
                "reconcile?queries=%7B%7D",
                "editor?query=SELECT",
                "sparql?query=ASK+%7B%7D&timeout=1e9&format=x");
    }

    @Override
    protected void read(byte[] input) throws IOException {
        ask("GET /", input, " HTTP/1.1\r\nHost: localhost\r\n\r\n");
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
