package rollcall.page;

import java.util.List;
import java.util.Optional;

/**
 * A question with its answer.
 *
 * @param question in the reader's language, if it is known in it
 * @param note    what one must know to read the answer
 * @param query   complete, as it can be run anywhere
 * @param editor  address of the editor with it
 * @param columns in words
 * @param rows    of values, as many as the page bears
 * @param extent  how much of the answer the rows are, and which years they are of where each has a year of its own
 */
public record ExamplePage(
        Head head,
        Example example,
        Text question,
        Optional<Text> note,
        String query,
        String editor,
        List<String> columns,
        List<List<Value>> rows,
        String extent) {}
