package rollcall.serve.web;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Paths of requests: each leads to an answer or to a problem of the 400s. */
class PathFuzzTest extends SiteFuzz {
    static Stream<byte[]> examples() {
        return texts(
                "",
                "id/state/CUB",
                "page/person/vladimir-putin",
                "data/state/CUB.ttl",
                "data/doc/ad456dce9a519686.jsonld",
                "dump/rollcall.nq.gz",
                "ontology/shapes.ttl",
                "sitemap/vote-event.0.xml",
                "sitemap/1.xml",
                "map/m404",
                "examples/all-quotations",
                "static/..%2f..%2fx",
                "page/state/%F0%9F%98%80%00",
                "reconcile/suggest/entity",
                "reconcile/flyout/x",
                "health/ready",
                "dump//../manifest.json");
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
