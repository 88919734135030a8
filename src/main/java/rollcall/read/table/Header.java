package rollcall.read.table;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The first row of a table. Column names are compared in lower case, without outer blanks, {@code -} as {@code _}. */
final class Header {
    /** Place of a column that the table does not have. */
    static final int ABSENT = -1;

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    Header(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = names.size() - 1; i >= 0; i--) places.put(plain(names.get(i)), i);
    }

    static Header of(CsvRecord row) {
        return new Header(row.getFields());
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /** As the table writes them. */
    List<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    boolean has(Set<String> columns) {
        return places.keySet().containsAll(columns);
    }

    /** Place of the first of these columns that the table has; {@link #ABSENT} if it has none. */
    int place(String... columns) {
        for (String column : columns) {
            Integer place = places.get(column);
            if (place != null) return place;
        }
        return ABSENT;
    }

    /** The name at a place, for findings. */
    String name(int place) {
        return place == ABSENT ? "" : names.get(place).strip();
    }
}
