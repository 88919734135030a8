package rollcall.serve.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.fuzz.RawClient;

/** {@code Range} and {@code If-Range} of downloads: the bytes asked for, all of them, or 416. */
class RangeFuzzTest extends SiteFuzz {
    private static final int BYTES = 200_000;

    static Stream<byte[]> examples() {
        return texts(
                "bytes=0-9",
                "bytes=-500",
                "bytes=100-",
                "bytes=0-0,10-20,199999-",
                "bytes=5-1",
                "bytes=99999999999999999999-",
                "items=0-5",
                "bytes=0-9,0-9,0-9,0-9");
    }

    @Override
    protected void read(byte[] input) throws IOException {
        String file = "GET /dump/rollcall.nq.gz HTTP/1.1\r\nHost: localhost\r\n";
        RawClient.Reply reply = ask(file + "Range: ", input, "\r\n\r\n");
        assertTrue(Set.of(200, 206, 400, 416, 431).contains(reply.status()), reply::head);
        assertTrue(reply.status() != 200 || reply.body().length == BYTES, reply::head);
        ask(file + "Range: bytes=0-9\r\nIf-Range: ", input, "\r\n\r\n");
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
