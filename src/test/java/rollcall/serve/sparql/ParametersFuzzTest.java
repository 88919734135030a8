package rollcall.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.fuzz.ReaderFuzz;
import rollcall.serve.http.ProblemException;

/** Form-encoded parameters: each pair is read, or all are refused with 400. */
class ParametersFuzzTest extends ReaderFuzz {
    static Stream<byte[]> examples() {
        return texts(
                "query=ASK%20%7B%7D&timeout=500",
                "default-graph-uri=http%3A%2F%2Fa&format=csv&&=&x", "query=%F0%9F%98%80+%25");
    }

    @Override
    protected void read(byte[] input) {
        String encoded = text(input);
        try {
            Map<String, List<String>> read = Parameters.parse(encoded);
            long values = read.values().stream().mapToLong(List::size).sum();
            long pairs = encoded.chars().filter(c -> c == '&').count() + 1;
            assertEquals(encoded.isEmpty() ? 0 : pairs, values);
        } catch (ProblemException e) {
            assertEquals(400, e.problem().status());
        }
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
