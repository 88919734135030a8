package rollcall.page;

import java.util.List;
import rollcall.page.language.Messages;

/**
 * A thing in a few lines.
 *
 * @param name  in the reader's language where there is such a name
 * @param about as the data has it; may be empty
 * @param kind  in the reader's language
 * @param day   as people write it; may be empty
 * @param names others
 * @param url   of its page
 * @param say   the words around them
 */
public record Preview(
        Text name,
        String about,
        String kind,
        String day,
        List<String> codes,
        List<String> names,
        String url,
        Messages say) {}
