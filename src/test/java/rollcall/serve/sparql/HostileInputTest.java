package rollcall.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.serve.Samples;
import rollcall.serve.http.ETags;
import rollcall.serve.http.Negotiation;
import rollcall.serve.http.ProblemException;

/**
 * Made-up inputs for each reader of what comes from outside: each gets an answer or a problem of the
 * 400s, and never another exception. Seeds make a failure repeatable.
 */
class HostileInputTest {
    private static final int INPUTS = Integer.getInteger("rollcall.fuzz.inputs", 20_000);
    private static final List<String> ACCEPT = List.of(
            "text/csv",
            "*/*",
            "application/sparql-results+json",
            ";q=",
            "0.5",
            "1.001",
            "-1",
            ",",
            " ",
            ";",
            "=",
            "/",
            "\"",
            "\\",
            "q",
            "text/",
            "/csv",
            "\u0000",
            "é",
            "application/*",
            ";q=0",
            "*",
            "\t",
            "\r\n");
    private static final List<String> PARAMETERS = List.of(
            "query=",
            "&",
            "=",
            "%",
            "%GG",
            "%00",
            "%F0%9F",
            "ASK%20%7B%7D",
            "timeout=",
            "-1",
            "99999999999999999999",
            "format=",
            "csv",
            "default-graph-uri=",
            "http://a",
            "+",
            "#",
            "update=",
            "\u0000",
            "é",
            "query",
            "%25");
    private static final List<String> QUERY = List.of(
            "SELECT",
            "ASK",
            "*",
            "?x",
            "{",
            "}",
            "(",
            ")",
            "WHERE",
            "FILTER",
            "EXISTS",
            "<a>",
            "'",
            "\"",
            "\\u00",
            "\\",
            "BIND",
            " AS ",
            "1",
            "1e999",
            "-",
            "UNION",
            "OPTIONAL",
            "GRAPH",
            "SERVICE",
            "ORDER BY",
            "GROUP BY",
            "LIMIT",
            "99999999999999999999",
            "VALUES",
            "UNDEF",
            "_:b",
            "[]",
            ".",
            ";",
            ",",
            "@en",
            "^^",
            "REGEX",
            "<java:x.Y>",
            "a/b*",
            "!",
            "^",
            "|",
            "#",
            "\n",
            "\u0000",
            "é",
            "\uD800",
            "PREFIX p: <x>",
            "p:x",
            "rc:",
            "CONSTRUCT",
            "DESCRIBE",
            "FROM",
            "NOT",
            "IN",
            "HAVING",
            "COUNT(*)",
            "DISTINCT",
            "MINUS",
            "<http://[x>");
    private static final List<String> TAGS = List.of("\"", "W/", ",", "*", " ", "abc", "--gzip\"", "\\", "\u0000");

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void acceptHeaders(long seed) {
        List<String> offers = Format.mediaTypes(Format.Result.ROWS);
        forInputs(seed, ACCEPT, 12, accept -> {
            Optional<String> chosen = Negotiation.choose(accept, offers);
            assertTrue(chosen.isEmpty() || offers.contains(chosen.get()));
        });
    }

    @Test
    void parameters() {
        forInputs(3, PARAMETERS, 12, Parameters::parse);
    }

    @Test
    void entityTags() {
        forInputs(4, TAGS, 8, header -> ETags.matches(header, "\"abc\""));
    }

    @Test
    void queries() {
        QueryGuard guard = new QueryGuard(java.util.Set.of());
        forInputs(5, QUERY, 16, text -> {
            var query = QueryParser.parse(text, Samples.BASE);
            guard.check(query);
            Stability.isStable(query);
        });
    }

    @Test
    void queriesThatAreNearlyRight() {
        QueryGuard guard = new QueryGuard(java.util.Set.of());
        String good = "SELECT DISTINCT ?s (COUNT(?o) AS ?n) { ?s <a>/<b>* ?o . OPTIONAL { ?o <c> ?x FILTER(?x > 3 && "
                + "REGEX(STR(?s), 'a', 'i')) } MINUS { ?s a <d> } } GROUP BY ?s HAVING(?n > 2) ORDER BY DESC(?n) LIMIT 5";
        RandomGenerator random = new Random(6);
        for (int i = 0; i < INPUTS / 4; i++) {
            StringBuilder text = new StringBuilder(good);
            for (int change = 0; change <= random.nextInt(3); change++) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, QUERY.get(random.nextInt(QUERY.size())));
                    default -> text.setCharAt(at, (char) random.nextInt(128));
                }
            }
            attempt(text.toString(), sent -> guard.check(QueryParser.parse(sent, Samples.BASE)));
        }
    }

    private interface Reader {
        void read(String input);
    }

    private static void forInputs(long seed, List<String> words, int most, Reader reader) {
        RandomGenerator random = new Random(seed);
        for (int i = 0; i < INPUTS; i++) {
            StringBuilder input = new StringBuilder();
            for (int word = random.nextInt(most); word >= 0; word--)
                input.append(words.get(random.nextInt(words.size()))).append(random.nextBoolean() ? " " : "");
            attempt(input.toString(), reader);
        }
    }

    private static void attempt(String input, Reader reader) {
        try {
            reader.read(input);
        } catch (ProblemException e) {
            int status = e.problem().status();
            assertTrue(status >= 400 && status < 500, () -> status + " for " + input);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("for input: " + input, e);
        }
    }
}
