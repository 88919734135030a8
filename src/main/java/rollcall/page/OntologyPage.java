package rollcall.page;

import java.util.List;

/** The terms of the house on one page. */
public record OntologyPage(Head head, List<Section> sections) {
    public record Section(Text title, String anchor, List<Term> terms) {}

    /** @param about what it is used on, leads to or is narrower than */
    public record Term(String name, String href, Text label, Text comment, List<Value> about) {}
}
