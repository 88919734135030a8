package rollcall.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import rollcall.iri.Iris.Space;

/** Lucene queries for what people type. */
final class Questions {
    /** What weighs most among namesakes: who votes, then who acts, then what was voted on. */
    private static final Map<Space, Float> RANKS = new EnumMap<>(Map.of(
            Space.STATE, 6f,
            Space.PERSON, 5f,
            Space.ORG, 5f,
            Space.RESOLUTION, 4f,
            Space.SERIES, 4f,
            Space.VOTE_EVENT, 3f,
            Space.GROUP, 2f,
            Space.PLACE, 2f,
            Space.AGREEMENT, 2f));

    private static final float EXACT = 1_000;
    private static final float IN_NAME = 4;
    private static final float PER_RANK = 100;
    /** All but evidence: a thing goes before the passages it rests on. */
    private static final Query THINGS = new BooleanQuery.Builder()
            .add(new MatchAllDocsQuery(), Occur.MUST)
            .add(term(Fields.KIND, Space.EVIDENCE.segment()), Occur.MUST_NOT)
            .build();

    private final QueryBuilder builder = new QueryBuilder(new Words());

    /** Everything with all the words; first what is called so, states and people before all else. */
    Query search(String words) {
        String folded = Folding.of(words);
        Query all = builder.createBooleanQuery(Fields.TEXT, folded, Occur.MUST);
        if (folded.isEmpty() || all == null) return new MatchNoDocsQuery();
        BooleanQuery.Builder found = new BooleanQuery.Builder();
        found.add(all, Occur.SHOULD).add(exact(words, folded), Occur.SHOULD);
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(found.setMinimumNumberShouldMatch(1).build(), Occur.MUST);
        Query inName = builder.createBooleanQuery(Fields.TITLE, folded, Occur.MUST);
        return query.add(new BoostQuery(inName, IN_NAME), Occur.SHOULD)
                .add(constant(THINGS, IN_NAME), Occur.SHOULD)
                .build();
    }

    private static Query exact(String words, String folded) {
        BooleanQuery.Builder same = new BooleanQuery.Builder();
        same.add(term(Fields.NAME, folded), Occur.SHOULD);
        same.add(term(Fields.CODE, words.strip()), Occur.SHOULD);
        Symbol.of(words).ifPresent(symbol -> same.add(term(Fields.SYMBOL_KEY, symbol.key()), Occur.SHOULD));
        BooleanQuery.Builder ranked = new BooleanQuery.Builder();
        ranked.add(constant(same.build(), EXACT), Occur.MUST);
        RANKS.forEach(
                (kind, rank) -> ranked.add(constant(term(Fields.KIND, kind.segment()), rank * PER_RANK), Occur.SHOULD));
        return ranked.build();
    }

    /** What is called so as far as typed: names that start so first, then names with such a word. */
    Query complete(String typed) {
        String folded = Folding.of(typed);
        if (folded.isEmpty()) return new MatchNoDocsQuery();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(words(folded), Occur.MUST);
        query.add(exact(typed, folded), Occur.SHOULD);
        query.add(constant(new PrefixQuery(new Term(Fields.NAME, folded)), EXACT / 4), Occur.SHOULD);
        RANKS.forEach((kind, rank) -> query.add(constant(term(Fields.KIND, kind.segment()), rank), Occur.SHOULD));
        return query.build();
    }

    private static Query words(String folded) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        String[] words = folded.split(" ");
        for (int i = 0; i < words.length; i++) {
            boolean last = i == words.length - 1;
            Query word = last ? new PrefixQuery(new Term(Fields.PART, words[i])) : term(Fields.PART, words[i]);
            all.add(word, Occur.MUST);
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(all.build(), Occur.SHOULD).add(new PrefixQuery(new Term(Fields.NAME, folded)), Occur.SHOULD);
        Symbol.of(folded).ifPresent(s -> either.add(term(Fields.SYMBOL_KEY, s.key()), Occur.SHOULD));
        return either.build();
    }

    /** Names that have all the words, in any order. */
    static Query withWords(String name) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : List.of(Folding.of(name).split(" "))) query.add(term(Fields.PART, word), Occur.MUST);
        return query.build();
    }

    /** Names that are near in letters, whole or word by word. */
    static Query like(String name) {
        String folded = Folding.of(name);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (folded.isEmpty()) return new MatchNoDocsQuery();
        query.add(new BoostQuery(near(Fields.NAME, folded), 5), Occur.SHOULD);
        for (String word : List.of(folded.split(" "))) query.add(near(Fields.PART, word), Occur.SHOULD);
        return query.build();
    }

    private static Query near(String field, String word) {
        int edits = word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
        return edits == 0
                ? term(field, word)
                : new FuzzyQuery(new Term(field, word), edits, Math.min(1, word.length()), 50, true);
    }

    static Query only(Query query, Collection<Space> kinds) {
        if (kinds.isEmpty()) return query;
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(anyOf(kinds), Occur.FILTER)
                .build();
    }

    private static Query anyOf(Collection<Space> kinds) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Space kind : kinds) any.add(term(Fields.KIND, kind.segment()), Occur.SHOULD);
        return any.build();
    }

    static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    static Optional<Query> symbol(String words) {
        return Symbol.of(words).map(symbol -> term(Fields.SYMBOL_KEY, symbol.key()));
    }
}
