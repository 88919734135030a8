package rollcall.read.table;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** The exports of the UN Digital Library. */
class LongExportFuzzTest extends TableFuzz {
    static Stream<byte[]> examples() {
        return tablesOf(
                "export-of-2024",
                "export-of-2026",
                "export-of-the-security-council",
                "intention-declared-later",
                "record-differs-between-tables");
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
