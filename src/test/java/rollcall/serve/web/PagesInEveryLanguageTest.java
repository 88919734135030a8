package rollcall.serve.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.page.language.Language;

class PagesInEveryLanguageTest {
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]*[a-z]{3,}");
    private static final Pattern JSON_LD =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @TempDir
    static Path folder;

    private static TestSite site;

    @BeforeAll
    static void start() {
        site = TestSite.start(folder, "seeds.trig", "hostile.trig");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    static Stream<Arguments> pages() {
        return PageKinds.ALL.stream().flatMap(path -> Stream.of(Language.values())
                .filter(language -> language != Language.ENGLISH)
                .map(language -> Arguments.of(path, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pages")
    void noEnglishPassesForAnotherLanguage(String path, Language language) throws IOException {
        HttpResponse<String> page = get(path, language.tag());
        String root = "<html lang=\"" + language.tag() + "\" dir=\"" + language.dir() + "\">";
        assertTrue(page.body().contains(root), page.body());
        assertEquals(language.tag(), header(page, "Content-Language"));
        List<String> words = words(page.body(), language);
        Set<String> english = new HashSet<>(messages(Language.ENGLISH));
        english.removeAll(messages(language));
        assertEquals(List.of(), words.stream().filter(english::contains).toList());
        if (!isWrittenOtherwise(language)) return;
        Set<String> strangers = strangers(words, language);
        strangers.removeAll(latin(Stream.of(URLDecoder.decode(path, StandardCharsets.UTF_8))));
        assertEquals(Set.of(), strangers);
    }

    private static boolean isWrittenOtherwise(Language language) {
        return language != Language.FRENCH && language != Language.SPANISH;
    }

    /** Words in Latin letters that are not in the language's own messages, as the names of formats are. */
    private static Set<String> strangers(List<String> words, Language language) throws IOException {
        Set<String> own = latin(messages(language).stream());
        Set<String> strangers = latin(words.stream().map(w -> w.replaceAll("\\S*[\\p{Alnum}][:/._-]\\S*", " ")));
        strangers.removeAll(own);
        return strangers;
    }

    private static Set<String> latin(Stream<String> words) {
        return words.flatMap(w -> LATIN.matcher(w).results().map(MatchResult::group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> words(String html, Language language) {
        return PageWords.of(html).stream()
                .filter(said -> said.lang().equals(language.tag()))
                .map(PageWords.Said::words)
                .toList();
    }

    @Test
    void everyBitOfAPageHasALanguageOfOursOrNone() {
        Set<String> known = Stream.concat(
                        Stream.of(""), Stream.of(Language.values()).map(Language::tag))
                .collect(Collectors.toSet());
        for (PageWords.Said said :
                PageWords.of(get("/page/doc/ad456dce9a519686", "ar").body()))
            assertTrue(known.contains(said.lang()), said.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "/",
        "/page/state/CUB",
        "/ontology",
        "/ontology/Statement",
        "/examples",
        "/examples/what-there-is",
        "/dump/"
    })
    void eachLanguageIsARepresentationOfItsOwn(String path) {
        HttpResponse<String> french = get(path, "fr");
        String tag = header(french, "ETag");
        assertTrue(french.headers().allValues("Vary").toString().contains("Accept-Language"));
        assertNotEquals(tag, header(get(path, "ru"), "ETag"));
        assertEquals(tag, header(get(path, "fr-CA, en;q=0.4"), "ETag"));
        assertEquals(304, conditional(path, "fr", tag));
        assertEquals(200, conditional(path, "ru", tag));
        assertEquals(200, conditional(path + "?lang=es", "fr", tag));
    }

    @Test
    void theDataInAPageIsTheSameInEveryLanguage() {
        String english = jsonLd(get("/page/state/CUB", "en").body());
        for (Language language : Language.values())
            assertEquals(english, jsonLd(get("/page/state/CUB", language.tag()).body()));
    }

    @Test
    void aLanguageThatWasChosenStaysOnTheLinksOfThePage() {
        String page = get("/page/state/CUB?lang=fr", "ru").body();
        assertTrue(page.contains("<html lang=\"fr\""), page);
        assertTrue(page.contains("href=\"/examples?lang=fr\""), page);
        assertTrue(page.contains("<input type=\"hidden\" name=\"lang\" value=\"fr\">"), page);
        assertTrue(page.contains("href=\"/page/state/CUB?lang=ar\""), "a way to each other language");
        assertTrue(
                page.contains("<link rel=\"canonical\" href=\"http://localhost:3030/page/state/CUB?lang=fr\">"), page);
        assertTrue(page.contains("href=\"/data/state/CUB.ttl\""), "data has no language");
        Matcher things = Pattern.compile("<a [^>]*href=\"(/page/[^\"]+)\"").matcher(page);
        while (things.find()) assertTrue(things.group(1).contains("lang="), things.group(1));
        assertFalse(get("/page/state/CUB", "fr").body().contains("href=\"/examples?lang="), "nobody chose");
    }

    @Test
    void aLinkToAThingLeadsToItsPageInTheChosenLanguage() {
        HttpResponse<String> answer = site.get("/id/state/CUB?lang=zh", "Accept", "text/html");
        assertEquals("/page/state/CUB?lang=zh", header(answer, "Location"));
    }

    @Test
    void theWayToOtherLanguagesKeepsWhatWasAskedFor() {
        assertTrue(get("/search?q=cuba&type=state", "fr").body().contains("/search?q=cuba&amp;type=state&amp;lang=ru"));
        assertTrue(get("/nowhere?x=1", "fr").body().contains("/nowhere?x=1&amp;lang=ru"));
        assertTrue(get("/page/doc/ad456dce9a519686?list=oa:hasSource", "fr")
                .body()
                .contains("/page/doc/ad456dce9a519686?list=oa:hasSource&amp;lang=ru"));
        assertFalse(get("//example.org/", "fr").body().contains("href=\"//"), "to another host");
    }

    @ParameterizedTest
    @CsvSource({"/page/state/XXX, 404", "/nowhere, 404", "/page/state/CUB?votes=many, 400"})
    void problemsAreToldInTheReadersLanguage(String path, int status) {
        HttpResponse<String> page = get(path, "ru, en;q=0.1");
        assertEquals(status, page.statusCode());
        assertEquals("ru", header(page, "Content-Language"));
        assertTrue(page.headers().allValues("Vary").toString().contains("Accept-Language"));
        assertTrue(page.body().contains("<bdi lang=\"en\" dir=\"auto\">"), "what exactly, as it is");
    }

    private static HttpResponse<String> get(String path, String languages) {
        return site.get(path, "Accept", "text/html", "Accept-Language", languages);
    }

    private static int conditional(String path, String language, String tag) {
        return site.get(path, "Accept", "text/html", "Accept-Language", language, "If-None-Match", tag)
                .statusCode();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String jsonLd(String html) {
        Matcher found = JSON_LD.matcher(html);
        assertTrue(found.find(), html);
        return found.group(1);
    }

    private static Set<String> messages(Language language) throws IOException {
        String file = "/rollcall/page/language/messages_" + language.tag() + ".properties";
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Language.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties.values().stream().map(String::valueOf).collect(Collectors.toSet());
    }
}
