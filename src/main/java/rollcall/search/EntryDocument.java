package rollcall.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import rollcall.iri.Iris.Space;

/** An entry as a document of the index, and back. */
final class EntryDocument {
    /** Between the parts of a stored name; a text cannot hold it, since folding and RDF know no such character. */
    private static final String UNIT = "\u001f";
    /** Lucene takes no longer term. */
    private static final int LONGEST_TERM = 8_000;

    private EntryDocument() {}

    static Document of(Entry entry) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, entry.id(), Store.YES));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(entry.id())));
        document.add(new StringField(Fields.KIND, entry.kind().segment(), Store.YES));
        document.add(
                new SortedDocValuesField(Fields.KIND, new BytesRef(entry.kind().segment())));
        document.add(new StoredField(Fields.LABEL, entry.label()));
        entry.about().ifPresent(about -> document.add(new StoredField(Fields.ABOUT, about)));
        entry.day().ifPresent(day -> document.add(new StoredField(Fields.DAY, day)));
        for (Named name : entry.names()) addName(document, name);
        for (String code : entry.codes()) document.add(new StringField(Fields.CODE, code, Store.YES));
        for (String link : entry.links()) document.add(new StringField(Fields.LINK, link, Store.YES));
        for (String symbol : entry.symbols()) addSymbol(document, symbol);
        for (String text : entry.texts()) addText(document, text);
        return document;
    }

    private static void addName(Document document, Named name) {
        String folded = Folding.of(name.text());
        document.add(new StoredField(Fields.NAMED, written(name)));
        if (folded.isEmpty()) return;
        if (folded.length() <= LONGEST_TERM) document.add(new StringField(Fields.NAME, folded, Store.NO));
        document.add(new TextField(Fields.PART, folded, Store.NO));
        document.add(new TextField(Fields.TITLE, folded, Store.NO));
        document.add(new TextField(Fields.TEXT, folded, Store.NO));
    }

    private static void addSymbol(Document document, String symbol) {
        document.add(new StoredField(Fields.SYMBOL, symbol));
        document.add(new TextField(Fields.TEXT, Folding.of(symbol), Store.NO));
        Symbol.of(symbol).ifPresent(s -> s.keys()
                .forEach(key -> document.add(new StringField(Fields.SYMBOL_KEY, key, Store.NO))));
    }

    private static void addText(Document document, String text) {
        document.add(new StoredField(Fields.WORDS, text));
        document.add(new TextField(Fields.TEXT, Folding.of(text), Store.NO));
    }

    private static String written(Named name) {
        return String.join(
                UNIT,
                name.text(),
                name.role().name(),
                name.language(),
                name.from().map(LocalDate::toString).orElse(""),
                name.until().map(LocalDate::toString).orElse(""));
    }

    static Entry entry(Document document) {
        String id = document.get(Fields.ID);
        return new Entry(
                id,
                kind(document.get(Fields.KIND)),
                document.get(Fields.LABEL),
                Optional.ofNullable(document.get(Fields.ABOUT)),
                Arrays.stream(document.getValues(Fields.NAMED))
                        .map(EntryDocument::named)
                        .toList(),
                List.of(document.getValues(Fields.CODE)),
                List.of(document.getValues(Fields.SYMBOL)),
                List.of(document.getValues(Fields.LINK)),
                List.of(document.getValues(Fields.WORDS)),
                Optional.ofNullable(document.get(Fields.DAY)));
    }

    static Space kind(String segment) {
        return Arrays.stream(Space.values())
                .filter(space -> space.segment().equals(segment))
                .findFirst()
                .orElseThrow();
    }

    private static Named named(String written) {
        String[] parts = written.split(UNIT, -1);
        return new Named(parts[0], Named.Role.valueOf(parts[1]), parts[2], day(parts[3]), day(parts[4]));
    }

    private static Optional<LocalDate> day(String iso) {
        return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
    }
}
