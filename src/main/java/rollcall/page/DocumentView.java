package rollcall.page;

import java.util.List;

/**
 * The passages of a document in their order, each with what it supports. The text between them is not published.
 *
 * @param facts how many things the document supports
 */
public record DocumentView(List<Passage> passages, int facts) {
    /** @param afterGap whether words of the document are left out before it */
    public record Passage(Card card, boolean afterGap, List<Incoming.Item> supports) {}
}
