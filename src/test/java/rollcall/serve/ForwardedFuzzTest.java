package rollcall.serve;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.fuzz.RequestFuzz;
import rollcall.serve.http.Site;

/** {@code Forwarded} of a trusted proxy: whatever it says, the request is answered. */
class ForwardedFuzzTest extends RequestFuzz {
    private static Running running;

    @BeforeAll
    static void start(@TempDir Path store) {
        Site site = Running.SITE.withProxies(Set.of("127.0.0.1"));
        running = Running.serving(site, Samples.members(store, "0001-aaaaaaaaaaaa", 3));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    static Stream<byte[]> examples() {
        return texts(
                "for=192.0.2.7;proto=https;host=example.org",
                "for=\"[2001:db8::1]:4711\";by=_hidden, for=unknown",
                "host=a:99999;proto=\"x y\"",
                "for=\";");
    }

    @Override
    protected int port() {
        return running.server().port();
    }

    @Override
    protected void read(byte[] input) throws IOException {
        ask("GET /sparql HTTP/1.1\r\nHost: localhost\r\nForwarded: ", input, "\r\n\r\n");
        ask("GET /sparql HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: ", input, "\r\n\r\n");
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
