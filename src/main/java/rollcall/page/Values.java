package rollcall.page;

import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import rollcall.fact.registry.LinkTarget;
import rollcall.page.language.Messages;

/** Makes values of nodes. */
final class Values {
    private static final Set<String> DATES =
            Set.of(XSDDatatype.XSDdate.getURI(), XSDDatatype.XSDgYearMonth.getURI(), XSDDatatype.XSDgYear.getURI());

    private final Addresses addresses;
    private final Labels labels;
    private final Messages say;

    /** In the language of the addresses' reader. */
    Values(Graph graph, Addresses addresses) {
        this.addresses = addresses;
        this.say = Messages.in(addresses.reader().language());
        this.labels = new Labels(graph, say, addresses.iris());
    }

    Messages say() {
        return say;
    }

    Addresses addresses() {
        return addresses;
    }

    Labels labels() {
        return labels;
    }

    Value of(Node node) {
        return node.isLiteral() ? literal(node) : resource(node);
    }

    private Value resource(Node node) {
        String href = addresses.of(node).orElse("");
        boolean elsewhere = !href.isEmpty() && addresses.isElsewhere(node);
        return new Value(elsewhere ? item(node, labels.of(node)) : labels.of(node), href, elsewhere, node.toString());
    }

    /** Wikidata's items are called as our things are; the number tells them apart. */
    private Text item(Node node, Text name) {
        String iri = node.isURI() ? node.getURI() : "";
        boolean named = !name.words().equals(labels.shortName(node));
        if (!named || !iri.startsWith(LinkTarget.WIKIDATA.space())) return name;
        return new Text(
                name.words() + " (Wikidata "
                        + iri.substring(LinkTarget.WIKIDATA.space().length()) + ")",
                name.lang());
    }

    private Value literal(Node node) {
        String form = node.getLiteralLexicalForm();
        Text text = isDate(node) ? said(say.date(form)) : isNumber(node) ? number(form) : Text.of(node);
        return new Value(text, "", false, text.words().equals(form) ? "" : form);
    }

    private static boolean isDate(Node node) {
        return DATES.contains(node.getLiteralDatatypeURI());
    }

    private static boolean isNumber(Node node) {
        return XSDDatatype.XSDinteger.getURI().equals(node.getLiteralDatatypeURI());
    }

    private Text number(String digits) {
        boolean fits = digits.matches("-?\\d{1,18}");
        return fits ? said(say.number(Long.parseLong(digits))) : Text.plain(digits);
    }

    /** Words of the house. */
    Text said(String words) {
        return new Text(words, say.language().tag());
    }
}
