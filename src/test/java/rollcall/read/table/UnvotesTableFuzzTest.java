package rollcall.read.table;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** The study by name, with its roll calls and issues. */
class UnvotesTableFuzzTest extends TableFuzz {
    static Stream<byte[]> examples() {
        return tablesOf("study-by-name", "study-without-its-roll-calls");
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
