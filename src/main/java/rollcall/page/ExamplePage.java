package rollcall.page;

import java.util.List;

/**
 * A question with its answer.
 *
 * @param question in the reader's language, if it is known in it
 * @param query   complete, as it can be run anywhere
 * @param editor  address of the editor with it
 * @param columns in words
 * @param rows    of values, as many as the page bears
 * @param more    whether there are more rows
 * @param years   which years the rows are of, where each has a year of its own; may be empty
 */
public record ExamplePage(
        Head head,
        Example example,
        Text question,
        String query,
        String editor,
        List<String> columns,
        List<List<Value>> rows,
        boolean more,
        String years) {}
