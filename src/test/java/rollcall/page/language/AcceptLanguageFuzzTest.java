package rollcall.page.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.fuzz.ReaderFuzz;

/** {@code Accept-Language}: and the language in an address: always one of ours. */
class AcceptLanguageFuzzTest extends ReaderFuzz {
    static Stream<byte[]> examples() {
        return texts(
                "de-CH, fr;q=0.9, en;q=0.8, *;q=0.5",
                "zh-Hans",
                "en;q=0",
                "i-klingon;q=2,,;",
                "ar-001, es-419;q=0.123");
    }

    @Override
    protected void read(byte[] input) {
        String given = text(input);
        assertFalse(Reader.of(null, given).chosen());
        Language wished = Language.wished(given).orElse(Language.ENGLISH);
        assertEquals(wished, Reader.of(null, given).language());
        Reader.of(given, "fr");
        Reader.of("lang=" + given, "fr");
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
