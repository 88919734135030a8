package rollcall.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Makes values of nodes. */
final class Values {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Addresses addresses;
    private final Labels labels;
    private final Languages languages;

    Values(Graph graph, Languages languages, Addresses addresses) {
        this.addresses = addresses;
        this.languages = languages;
        this.labels = new Labels(graph, languages, addresses.iris());
    }

    Languages languages() {
        return languages;
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
        return new Value(labels.of(node), href, elsewhere, node.toString());
    }

    private static Value literal(Node node) {
        String form = node.getLiteralLexicalForm();
        Text text = isDay(node) ? Text.plain(day(form)) : isNumber(node) ? Text.plain(number(form)) : Text.of(node);
        return new Value(text, "", false, text.words().equals(form) ? "" : form);
    }

    private static boolean isDay(Node node) {
        return XSDDatatype.XSDdate.getURI().equals(node.getLiteralDatatypeURI());
    }

    private static boolean isNumber(Node node) {
        return XSDDatatype.XSDinteger.getURI().equals(node.getLiteralDatatypeURI());
    }

    /** {@code 2 March 2022}; what is no day stays as it is. */
    static String day(String iso) {
        try {
            return LocalDate.parse(iso).format(DAY);
        } catch (DateTimeException e) {
            return iso;
        }
    }

    /** {@code 250 000 000}, with no-break spaces; up to four digits stay together. */
    static String number(String digits) {
        return digits.matches("-?\\d{5,18}")
                ? String.format(Locale.ROOT, "%,d", Long.parseLong(digits)).replace(',', '\u00A0')
                : digits;
    }
}
