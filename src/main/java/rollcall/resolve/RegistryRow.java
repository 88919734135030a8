package rollcall.resolve;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import rollcall.account.Finding;
import rollcall.account.Findings;
import rollcall.fact.Ref;

/** One row of a registry file. What cannot be read is reported, and the row says so. */
final class RegistryRow {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?");
    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}(?:-[0-9]{2}){0,2}");

    private final String file;
    private final NamedCsvRecord fields;
    private final Findings findings;
    private boolean sound = true;

    RegistryRow(String file, NamedCsvRecord fields, Findings findings) {
        this.file = file;
        this.fields = fields;
        this.findings = findings;
    }

    /** Whether nothing was wrong in the fields read so far. */
    boolean isSound() {
        return sound;
    }

    String place() {
        return Long.toString(fields.getStartingLineNumber());
    }

    Optional<String> optional(String column) {
        String value = fields.getField(column).strip();
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    String required(String column) {
        return optional(column).orElseGet(() -> {
            refuse(column, "nothing", "a value", "fill the cell, or delete the row");
            return "-";
        });
    }

    /** The values of a cell, parted by {@code |}. */
    List<String> several(String column) {
        return optional(column).stream()
                .flatMap(cell -> Arrays.stream(cell.split("\\|")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    String key(String column) {
        String key = required(column);
        if (!KEY.matcher(key).matches())
            refuse(column, "'" + key + "'", "a key of A-Z a-z 0-9 . _ -", "see the registry's README on keys");
        return key;
    }

    Optional<String> item(String column) {
        Optional<String> item = optional(column);
        item.filter(q -> !ITEM.matcher(q).matches())
                .ifPresent(q -> refuse(
                        column, "'" + q + "'", "a Wikidata item such as Q241", "correct it, or leave the cell empty"));
        return item;
    }

    Optional<LocalDate> day(String column) {
        Optional<String> text = optional(column);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException e) {
            refuse(column, "'" + text.orElse("") + "'", "a day as YYYY-MM-DD", "correct it, or leave the cell empty");
            return Optional.empty();
        }
    }

    /** A day, a month or a year, as precise as its source. */
    Optional<String> date(String column) {
        Optional<String> text = optional(column);
        text.filter(date -> !isDate(date))
                .ifPresent(date -> refuse(
                        column,
                        "'" + date + "'",
                        "a date as YYYY-MM-DD, YYYY-MM or YYYY",
                        "correct it, or leave the cell empty"));
        return text;
    }

    private static boolean isDate(String text) {
        if (!DATE.matcher(text).matches()) return false;
        try {
            LocalDate.parse(text + "-01-01".substring(text.length() - "2018".length()));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    Ref ref(String column) {
        String text = required(column);
        return Ref.parse(text).orElseGet(() -> {
            refuse(column, "'" + text + "'", "kind:key, such as state:CUB", "write the kind before the key");
            return Ref.state("-");
        });
    }

    <T> T code(String column, Function<String, Optional<T>> codes, T fallback, String expected) {
        String text = required(column);
        return codes.apply(text).orElseGet(() -> {
            refuse(column, "'" + text + "'", expected, "use one of these words");
            return fallback;
        });
    }

    void refuse(String column, String found, String expected, String remedy) {
        sound = false;
        findings.accept(new Finding(
                Finding.Severity.REFUSES_RECORD, "REGISTRY-ROW", file, place(), column, found, expected, remedy));
    }
}
