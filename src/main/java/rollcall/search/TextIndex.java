package rollcall.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.FSDirectory;
import rollcall.iri.Iris.Space;

/** An open text index; safe for many threads. Closing it ends all use. */
public final class TextIndex implements AutoCloseable {
    private static final Sort BY_SCORE =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.STRING));
    /** Enough namesakes for any name there is. */
    private static final int NAMESAKES = 50;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Questions questions = new Questions();

    private TextIndex(DirectoryReader reader) {
        this.reader = reader;
        searcher = new IndexSearcher(reader);
    }

    /**
     * Opens the index of a release.
     *
     * @param folder {@link TextIndexer#FOLDER} of the release
     * @throws UncheckedIOException where there is none, or it is damaged
     */
    public static TextIndex open(Path folder) {
        try {
            return new TextIndex(DirectoryReader.open(FSDirectory.open(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": no text index; build the release again", e);
        }
    }

    public SearchPage search(SearchRequest request) {
        Query query = questions.search(request.words());
        Query wanted = Questions.only(query, request.kinds());
        int last = request.page() * SearchRequest.PAGE;
        TopDocs found = top(wanted, last);
        List<Hit> hits = entries(found, last - SearchRequest.PAGE).stream()
                .map(entry -> hit(entry, request.words()))
                .toList();
        return new SearchPage(request, found.totalHits.value, hits, kinds(query));
    }

    private Map<Space, Integer> kinds(Query query) {
        try {
            return searcher.search(query, KindCounts.MANAGER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is called as typed so far, the likeliest first. */
    public List<Hit> complete(String typed, Collection<Space> kinds, int most) {
        return entries(top(Questions.only(questions.complete(typed), kinds), most), 0).stream()
                .map(entry ->
                        new Hit(entry.id(), entry.kind(), entry.label(), entry.about(), Optional.empty(), entry.day()))
                .toList();
    }

    private static Hit hit(Entry entry, String words) {
        return new Hit(entry.id(), entry.kind(), entry.label(), entry.about(), Excerpt.of(entry, words), entry.day());
    }

    /** @param id kind and key: {@code state/CUB} */
    public Optional<Entry> entry(String id) {
        return find(Questions.term(Fields.ID, id), 1).stream().findFirst();
    }

    /** All that bear a name, whatever its case, accents and punctuation. */
    public List<Entry> named(String name, Collection<Space> kinds) {
        return find(Questions.only(Questions.term(Fields.NAME, Folding.of(name)), kinds), NAMESAKES);
    }

    /** Those whose names have all the words, whatever else they have. */
    public List<Entry> withWords(String words, Collection<Space> kinds) {
        return find(Questions.only(Questions.withWords(words), kinds), NAMESAKES);
    }

    /** Those with names that look alike, the likeliest first. */
    public List<Entry> like(String name, Collection<Space> kinds, int most) {
        return find(Questions.only(Questions.like(name), kinds), most);
    }

    /** All with this code, exactly as written. */
    public List<Entry> withCode(String code, Collection<Space> kinds) {
        return find(Questions.only(Questions.term(Fields.CODE, code), kinds), NAMESAKES);
    }

    /** Resolutions and the votes on them, by a symbol in any spelling. */
    public List<Entry> withSymbol(String symbol, Collection<Space> kinds) {
        return Questions.symbol(symbol)
                .map(query -> find(Questions.only(query, kinds), NAMESAKES))
                .orElse(List.of());
    }

    /** All that are the same as something elsewhere. */
    public List<Entry> linkedTo(String iri) {
        return find(Questions.term(Fields.LINK, iri), NAMESAKES);
    }

    public int size() {
        return reader.numDocs();
    }

    private List<Entry> find(Query query, int most) {
        return entries(top(query, most), 0);
    }

    private TopDocs top(Query query, int most) {
        try {
            return searcher.search(query, new TopFieldCollectorManager(BY_SCORE, most, null, Integer.MAX_VALUE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Entry> entries(TopDocs found, int from) {
        try {
            StoredFields stored = searcher.storedFields();
            List<Entry> entries = new ArrayList<>();
            for (int i = from; i < found.scoreDocs.length; i++) {
                ScoreDoc place = found.scoreDocs[i];
                entries.add(EntryDocument.entry(stored.document(place.doc)));
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            reader.directory().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
