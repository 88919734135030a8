package rollcall.page;

import java.util.List;
import java.util.Locale;

/**
 * A question with its answer.
 *
 * @param question in the reader's language, if it is known in it
 * @param query   complete, as it can be run anywhere
 * @param editor  address of the editor with it
 * @param columns names of the variables
 * @param rows    of values, as many as the page bears
 * @param more    whether there are more rows
 */
public record ExamplePage(
        Head head,
        Example example,
        Text question,
        String query,
        String editor,
        List<String> columns,
        List<List<Value>> rows,
        boolean more) {

    /** A variable's name as people read it: {@code leftOut} is "left out". */
    public String words(String column) {
        return column.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
