package rollcall.serve.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;
import rollcall.search.Entry;
import rollcall.search.TextIndex;
import rollcall.serve.http.ProblemException;
import rollcall.serve.search.Indexes;

/** What a visitor may have meant who asked for a thing that is not there. Offered, never taken for the thing itself. */
final class Nearest {
    private static final int MOST = 5;

    private Nearest() {}

    /** The likeliest first: by code, symbol or name of the kind that was asked for, else of any kind. */
    static List<Entry> to(Shown shown, Iris.Local thing) {
        try {
            TextIndex index = Indexes.of(shown.release());
            List<Entry> same = of(index, thing.key(), Set.of(thing.space()));
            return same.isEmpty() ? of(index, thing.key(), Set.of()) : same;
        } catch (ProblemException noIndex) {
            return List.of();
        }
    }

    /** The key of a thing as people would write it. */
    static String words(Iris.Local thing) {
        return words(thing.key());
    }

    private static String words(String key) {
        return key.replaceAll("[._-]+", " ").strip();
    }

    private static List<Entry> of(TextIndex index, String key, Collection<Space> kinds) {
        String words = words(key);
        return Stream.of(
                        index.withCode(key, kinds),
                        index.withSymbol(key.replace('_', '/'), kinds),
                        index.named(words, kinds),
                        index.like(words, kinds, MOST))
                .flatMap(List::stream)
                .distinct()
                .limit(MOST)
                .toList();
    }
}
