package rollcall.serve.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110 on validators, conditions, codings and HEAD, at an address of every kind. */
class ConditionalRequestsTest {
    private static final List<String> GUIDES = List.of("Cache-Control", "ETag", "Content-Location", "Expires");
    private static final List<String> FORMS = List.of("identity", "gzip");

    @TempDir
    static Path folder;

    private static TestSite site;

    @BeforeAll
    static void start() {
        site = TestSite.start(folder, "seeds.trig");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/site/addresses.csv", numLinesToSkip = 1)
    void eachContentCodingHasItsOwnStrongValidator(String kind, String path, String accept, boolean coded)
            throws IOException {
        HttpResponse<byte[]> plain = get(path, accept, "identity");
        HttpResponse<byte[]> gzip = get(path, accept, "gzip");
        assertEquals(200, plain.statusCode());
        assertTrue(header(plain, "ETag").matches("\"[^\"]+\""), header(plain, "ETag"));
        assertEquals("", header(plain, "Content-Encoding"));
        assertEquals(coded ? "gzip" : "", header(gzip, "Content-Encoding"));
        if (coded) assertNotEquals(header(plain, "ETag"), header(gzip, "ETag"));
        else assertEquals(header(plain, "ETag"), header(gzip, "ETag"));
        assertArrayEquals(plain.body(), coded ? unpacked(gzip.body()) : gzip.body());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/site/addresses.csv", numLinesToSkip = 1)
    void varyListsWhatInfluencedTheSelectionInEveryAnswer(String kind, String path, String accept, boolean coded) {
        Set<String> expected = vary(get(path, accept, "gzip"));
        assertEquals(coded, expected.contains("accept-encoding"), expected.toString());
        for (String form : FORMS) {
            HttpResponse<byte[]> get = get(path, accept, form);
            assertEquals(expected, vary(get), form);
            assertEquals(expected, vary(send("HEAD", path, accept, form)), form);
            String tag = header(get, "ETag");
            assertEquals(expected, vary(send("GET", path, accept, form, "If-None-Match", tag)), form);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/site/addresses.csv", numLinesToSkip = 1)
    void a304HasTheFieldsThatA200ToTheSameRequestWouldHave(String kind, String path, String accept) {
        for (String form : FORMS) {
            HttpResponse<byte[]> ok = get(path, accept, form);
            String tag = header(ok, "ETag");
            for (String condition : List.of(tag, "W/" + tag, "\"other\", " + tag, "*"))
                for (String method : List.of("GET", "HEAD")) {
                    HttpResponse<byte[]> same = send(method, path, accept, form, "If-None-Match", condition);
                    assertEquals(304, same.statusCode(), condition);
                    assertEquals(0, same.body().length);
                    for (String field : GUIDES) assertEquals(header(ok, field), header(same, field), field);
                    assertEquals("", header(same, "Content-Encoding"));
                    assertEquals("", header(same, "Content-Type"));
                    assertEquals("", header(same, "Content-Length"));
                }
            assertEquals(
                    200,
                    send("GET", path, accept, form, "If-None-Match", "\"other\"")
                            .statusCode());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/site/addresses.csv", numLinesToSkip = 1)
    void ifNoneMatchTakesTheTagOfEachFormThatTheClientCanUse(String kind, String path, String accept, boolean coded) {
        String plain = header(get(path, accept, "identity"), "ETag");
        String gzip = header(get(path, accept, "gzip"), "ETag");
        HttpResponse<byte[]> kept = send("GET", path, accept, "gzip", "If-None-Match", plain);
        assertEquals(304, kept.statusCode());
        assertEquals(plain, header(kept, "ETag"), "the 304 names the form that the client has");
        assertEquals(
                coded ? 200 : 304,
                send("GET", path, accept, "identity", "If-None-Match", gzip).statusCode());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/site/addresses.csv", numLinesToSkip = 1)
    void theServerSendsTheSameFieldsToHeadAsToGet(String kind, String path, String accept) {
        for (String form : FORMS)
            assertEquals(fields(get(path, accept, form)), fields(send("HEAD", path, accept, form)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a--gzip\"", "a--gzip", "\"", "W/", ",", "\"a\\\"", "W/\"a\",*"})
    void aTagOfAnotherServerIsNoError(String tag) {
        for (String path : List.of("/page/state/CUB", "/dump/votes.csv", "/sparql?query=ASK%7B%7D"))
            assertEquals(
                    200, send("GET", path, "*/*", "gzip", "If-None-Match", tag).statusCode(), path);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/site/addresses.csv", numLinesToSkip = 1)
    void theDateCountsWhereThereIsNoTag(String kind, String path, String accept) {
        String modified = header(get(path, accept, "gzip"), "Last-Modified");
        if (modified.isEmpty()) return;
        HttpResponse<byte[]> ok = get(path, accept, "gzip");
        HttpResponse<byte[]> same = send("GET", path, accept, "gzip", "If-Modified-Since", modified);
        assertEquals(304, same.statusCode());
        assertEquals(header(ok, "ETag"), header(same, "ETag"));
        String[] both = {"If-Modified-Since", modified, "If-None-Match", "\"other\""};
        assertEquals(200, send("GET", path, accept, "gzip", both).statusCode());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/site/addresses.csv", numLinesToSkip = 1)
    void aFalsePreconditionIs412(String kind, String path, String accept) {
        String tag = header(get(path, accept, "identity"), "ETag");
        assertEquals(200, send("GET", path, accept, "identity", "If-Match", tag).statusCode());
        assertEquals(200, send("GET", path, accept, "identity", "If-Match", "*").statusCode());
        assertEquals(
                412,
                send("GET", path, accept, "identity", "If-Match", "\"other\"").statusCode());
        assertEquals(
                412,
                send("GET", path, accept, "identity", "If-Match", "W/" + tag).statusCode());
    }

    private static Set<String> vary(HttpResponse<?> response) {
        return response.headers().allValues("Vary").stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(name -> name.strip().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All but what belongs to the very message. */
    private static Set<String> fields(HttpResponse<?> response) {
        Set<String> messages =
                Set.of("date", "x-request-id", "content-security-policy", "access-control-expose-headers");
        return response.headers().map().entrySet().stream()
                .filter(field -> !messages.contains(field.getKey().toLowerCase(java.util.Locale.ROOT)))
                .map(field -> field.getKey().toLowerCase(java.util.Locale.ROOT) + ": " + field.getValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static byte[] unpacked(byte[] gzip) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        }
    }

    private static HttpResponse<byte[]> get(String path, String accept, String coding) {
        return send("GET", path, accept, coding);
    }

    private static HttpResponse<byte[]> send(
            String method, String path, String accept, String coding, String... headers) {
        String[] all = Stream.concat(Stream.of("Accept", accept, "Accept-Encoding", coding), Arrays.stream(headers))
                .toArray(String[]::new);
        HttpRequest request = HttpRequest.newBuilder(site.at(path))
                .timeout(Duration.ofSeconds(60))
                .headers(all)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            return site.client().send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
