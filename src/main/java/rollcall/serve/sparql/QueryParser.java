package rollcall.serve.sparql;

import java.util.IllegalFormatException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.jspecify.annotations.Nullable;
import rollcall.serve.http.Problem;
import rollcall.serve.http.ProblemException;
import rollcall.vocab.Prefixes;

/** Reads SPARQL 1.1 queries. Relative IRIs are resolved against the base of the data, and its prefixes are known. */
final class QueryParser {
    private static final Pattern PLACE = Pattern.compile("[Ll]ine:? (\\d{1,9}), column:? (\\d{1,9})");

    private static final String SYNTAX = "query-syntax";
    private static final String TITLE = "Not a SPARQL 1.1 query";

    private QueryParser() {}

    /** @throws ProblemException 400 with line and column, both from 1 */
    static Query parse(String text, String base) {
        Query query = new Query();
        query.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(Prefixes.of(base)));
        try {
            return QueryFactory.parse(query, text, base, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw located(e).exception();
        } catch (IllegalFormatException e) {
            throw Problem.of(400, SYNTAX, TITLE, "A language tag of the query is not well-formed.")
                    .exception();
        } catch (QueryException | IllegalArgumentException e) {
            throw problem(e.getMessage()).exception();
        } catch (StackOverflowError e) {
            throw problem("The query is nested too deeply.").exception();
        }
    }

    /** The message names the place of the token that does not fit, the exception that of the one before. */
    private static Problem located(QueryParseException e) {
        Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
        boolean named = place.find();
        return problem(e.getMessage())
                .with("line", named ? Integer.parseInt(place.group(1)) : Math.max(e.getLine(), 1))
                .with("column", named ? Integer.parseInt(place.group(2)) : Math.max(e.getColumn(), 1));
    }

    private static Problem problem(@Nullable String message) {
        String detail =
                message == null ? "The query cannot be read; it may be nested too deeply." : Complaint.of(message);
        return Problem.of(400, SYNTAX, TITLE, detail);
    }
}
