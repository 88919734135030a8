package rollcall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped roll calls say the same in their rows and in their totals. */
class RollCallTablesTest {
    private static final Map<String, String> TOTALS =
            Map.of("Y", "total_yes", "N", "total_no", "A", "total_abstentions", "X", "total_non_voting");

    static Stream<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data/rollcalls"))) {
            return files.filter(f -> f.toString().endsWith(".csv")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void countedIsStated(Path table) throws IOException {
        rollCalls(table).forEach((record, rows) -> {
            TOTALS.forEach((choice, total) -> assertEquals(
                    stated(rows, total),
                    rows.stream()
                            .filter(r -> r.getField("ms_vote").equals(choice))
                            .count(),
                    record + " " + total));
            assertEquals(stated(rows, "total_ms"), rows.size(), record + " members");
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyMemberVotesOnceInARollCallOfOneDay(Path table) throws IOException {
        rollCalls(table).forEach((record, rows) -> {
            Set<String> names = new HashSet<>();
            for (NamedCsvRecord row : rows) {
                assertTrue(names.add(row.getField("ms_name")), record + " twice: " + row.getField("ms_name"));
                assertEquals(rows.get(0).getField("date"), row.getField("date"));
                assertEquals(rows.get(0).getField("resolution"), row.getField("resolution"));
            }
        });
    }

    private static long stated(List<NamedCsvRecord> rows, String column) {
        return (long) Double.parseDouble(rows.get(0).getField(column));
    }

    private static Map<String, List<NamedCsvRecord>> rollCalls(Path table) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(table)) {
            return csv.stream()
                    .collect(Collectors.groupingBy(r -> r.getField("undl_id"), TreeMap::new, Collectors.toList()));
        }
    }
}
