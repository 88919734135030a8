package rollcall.page;

import java.util.List;

/**
 * The front page.
 *
 * @param numbers  what there is, in plain words
 * @param files    the main ones for download
 * @param examples some of the example questions
 * @param states   by name
 */
public record FrontPageModel(
        Head head,
        List<Figure> figures,
        List<Incoming.Item> documents,
        List<Incoming.Item> votes,
        List<Value> states,
        FileGroup files,
        List<Example> examples) {

    /** @param words the number as people write it */
    public record Figure(long count, String words, String what, String href) {}
}
