package rollcall.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.fuzz.ReaderFuzz;
import rollcall.serve.http.Negotiation;

/** {@code Accept}: something offered is chosen, or nothing. */
class AcceptFuzzTest extends ReaderFuzz {
    static Stream<byte[]> examples() {
        return texts(
                "text/csv",
                "*/*",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "application/sparql-results+json;q=0.5, text/*;q=0.1",
                "text/csv;q=0, */*;q=1.001",
                ";q= , /csv");
    }

    @Override
    protected void read(byte[] input) {
        List<String> offers = Format.mediaTypes(Format.Result.ROWS);
        Optional<String> chosen = Negotiation.choose(text(input), offers);
        assertTrue(chosen.isEmpty() || offers.contains(chosen.get()));
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
