package rollcall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.fuzz.ReaderFuzz;

/** {@code Accept-Language}: what a reader understands, English among it. */
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
        Languages languages = Languages.of(text(input));
        assertTrue(languages.tags().contains("en"));
        assertEquals(Set.copyOf(languages.tags()).size(), languages.tags().size());
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
