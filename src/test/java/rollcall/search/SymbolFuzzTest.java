package rollcall.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.fuzz.ReaderFuzz;

/** Symbols of resolutions in any spelling: a symbol is found under the key it asks for. */
class SymbolFuzzTest extends ReaderFuzz {
    static Stream<byte[]> examples() {
        return texts(
                "A/RES/ES-11/1",
                "res 76/300",
                "Security Council resolution 2623 (2022)",
                "S/RES/2623(2022)",
                "A/RES/3379(XXX)",
                "A/76/L.14",
                "UNGA Resolution ES-11/1",
                "HRC 45/6");
    }

    @Override
    protected void read(byte[] input) {
        Symbol.of(text(input)).ifPresent(symbol -> assertTrue(symbol.keys().contains(symbol.key()), symbol::toString));
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
