package rollcall.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Folded text into words: each as it stands, and with its English ending taken off. */
final class Words extends Analyzer {
    Words() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        if (!field.equals(Fields.TEXT) && !field.equals(Fields.TITLE))
            return new TokenStreamComponents(new WhitespaceTokenizer());
        StandardTokenizer words = new StandardTokenizer();
        TokenStream both = new PorterStemFilter(new KeywordRepeatFilter(words));
        return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(both));
    }
}
