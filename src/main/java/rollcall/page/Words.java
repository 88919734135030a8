package rollcall.page;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import rollcall.page.language.Language;
import rollcall.vocab.Prefixes;

/**
 * Names in the six languages of what the data borrows or names in English only: classes of others, choices, principal
 * organs. The table is {@code words.csv}; its terms are prefixed names.
 */
final class Words {
    private static final String TABLE = "/rollcall/page/words.csv";

    /** Stands for the base of a release, which differs. */
    private static final String BASE = "/";

    private static final Map<String, Map<String, String>> ALL = read();

    private Words() {}

    static Optional<Text> of(Node term, String base, Language language) {
        if (!term.isURI()) return Optional.empty();
        String iri = term.getURI();
        return of(iri.startsWith(base) ? BASE + iri.substring(base.length()) : iri, language);
    }

    static Text of(Position position, Language language) {
        return of("choice:" + position.css(), language).orElseThrow();
    }

    private static Optional<Text> of(String term, Language language) {
        @Nullable Map<String, String> words = ALL.get(term);
        if (words == null) return Optional.empty();
        return Optional.of(new Text(words.getOrDefault(language.tag(), ""), language.tag()));
    }

    private static Map<String, Map<String, String>> read() {
        var prefixes = Prefixes.map(BASE);
        Map<String, Map<String, String>> all = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(TABLE), TABLE);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                Map<String, String> words = new HashMap<>(row.getFieldsAsMap());
                String term = Objects.requireNonNull(words.remove("term"), TABLE);
                @Nullable String iri = prefixes.expand(term);
                all.put(iri == null ? term : iri, words);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
        return all;
    }
}
