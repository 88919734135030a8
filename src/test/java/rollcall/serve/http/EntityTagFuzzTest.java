package rollcall.serve.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.fuzz.ReaderFuzz;

/** {@code If-None-Match}: a tag is found where it stands whole, and nowhere else. */
class EntityTagFuzzTest extends ReaderFuzz {
    static Stream<byte[]> examples() {
        return texts("\"abc\"", "W/\"abc\", \"def\"", "*", "\"ab\", \"abc--gzip\"");
    }

    @Override
    protected void read(byte[] input) {
        String header = text(input);
        boolean found = ETags.matches(header, "\"abc\"");
        assertTrue(!found || header.contains("abc") || header.contains("*"));
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
