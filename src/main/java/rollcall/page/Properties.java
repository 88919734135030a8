package rollcall.page;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.PrefixMap;
import rollcall.page.language.Messages;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.Prefixes;
import rollcall.vocab.RC;
import rollcall.vocab.SCHEMA;

/**
 * How the pages speak of properties: under which heading, and whether also the other way round. The table is
 * {@code properties.csv}; its order is that of the pages. The words are messages.
 */
final class Properties {
    /** The dates a thing may be known by, best first. */
    static final List<Node> DAYS =
            List.of(SCHEMA.startDate, DCTERMS.issued, DCTERMS.date, RC.latest, RC.earliest, SCHEMA.endDate);

    static final String OTHER = "more";
    private static final String TABLE = "/rollcall/page/properties.csv";
    private static final Map<Node, Property> ALL = read();

    private Properties() {}

    /**
     * @param key     of its messages
     * @param group   key of the heading
     * @param leadsBack whether the pages show the way back
     */
    record Property(Node node, String key, String group, boolean leadsBack, int rank) {
        String label(Messages say) {
            return say.text("property." + key);
        }

        /** Where things of a kind, by its short name, give the property a narrower sense, words for that. */
        String label(Messages say, Collection<String> kinds) {
            return kinds.stream()
                    .map(kind -> "property." + key + "." + kind.replace(':', '.'))
                    .filter(say::has)
                    .findFirst()
                    .map(say::text)
                    .orElseGet(() -> label(say));
        }

        /** Words for the way back. */
        String inverse(Messages say) {
            return say.text("inverse." + key);
        }
    }

    static Optional<Property> of(Node property) {
        return Optional.ofNullable(ALL.get(property));
    }

    /** Those that may lead back to a thing, in the order of the pages. */
    static List<Property> inverses() {
        return ALL.values().stream().filter(Property::leadsBack).toList();
    }

    private static Map<Node, Property> read() {
        PrefixMap prefixes = Prefixes.map("/");
        Map<Node, Property> all = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(Properties.class.getResourceAsStream(TABLE), TABLE);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                Node node = NodeFactory.createURI(prefixes.expand(row.getField("property")));
                all.put(
                        node,
                        new Property(
                                node,
                                row.getField("property").replace(':', '.'),
                                row.getField("group"),
                                row.getField("inverse").equals("yes"),
                                all.size()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
        return all;
    }
}
