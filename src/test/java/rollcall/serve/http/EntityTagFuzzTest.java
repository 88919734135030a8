package rollcall.serve.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.fuzz.ReaderFuzz;

/** {@code If-None-Match}: a tag is found where it stands whole, and nowhere else. */
class EntityTagFuzzTest extends ReaderFuzz {
    private static final String TAG = "\"abc\"";

    static Stream<byte[]> examples() {
        return texts("\"abc\"", "W/\"abc\", \"def\"", "*", "\"ab\", \"abc-gzip\"");
    }

    @Override
    protected void read(byte[] input) {
        String header = text(input);
        boolean found = ETags.named(header, List.of(ETags.gzip(TAG), TAG)).isPresent();
        assertTrue(!found || header.contains("abc") || header.contains("*"));
        assertTrue(found || !ETags.isNamed(header, List.of(TAG)));
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
