package rollcall.serve.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

@Tag("browser")
class PagesInABrowserTest {
    private static final int PHONE = 390;
    private static final int DESKTOP = 1280;

    @TempDir
    static Path folder;

    private static TestSite site;
    private static Browser browser;

    @BeforeAll
    static void start() {
        site = TestSite.start(folder, "seeds.trig", "hostile.trig");
        browser = Browser.open(site);
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
        site.close();
    }

    static Stream<Arguments> pages() {
        Stream<Arguments> english = PageKinds.ALL.stream()
                .filter(path -> !path.equals("/editor"))
                .flatMap(path -> Stream.of(Arguments.of(path, PHONE), Arguments.of(path, DESKTOP)));
        Stream<Arguments> arabic = Stream.of(
                        "/", "/page/state/CUB", "/page/vote-event/A_RES_ES-11_1", "/page/doc/ad456dce9a519686")
                .map(path -> Arguments.of(path + "?lang=ar", PHONE));
        return Stream.concat(english, arabic);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("pages")
    void aPageIsAccessibleFitsAndAsksNobodyElse(String path, int width) {
        browser.visit(path, width);
        browser.picture(path.replaceAll("[^A-Za-z0-9]+", "-") + width);
        assertEquals("", browser.findings());
        assertEquals(0, browser.overflow(), "wider than the window");
        assertEquals("", browser.foreign());
        List<String> complaints = browser.complaints().stream()
                .filter(c -> !c.contains("404 (Not Found)") && !c.contains("400 (Bad Request)"))
                .toList();
        assertEquals(List.of(), complaints);
    }

    @Test
    void aNameIsCompletedWhileItIsTypedAndSearched() {
        browser.visit("/", DESKTOP);
        WebElement field = browser.driver().findElement(By.id("q"));
        field.sendKeys("venez");
        browser.waitFor("header datalist option");
        assertTrue(
                browser.run("return [...document.querySelectorAll('header datalist option')].map(o => o.value).join()")
                        .toString()
                        .contains("Venezuela"));
        field.clear();
        field.sendKeys("Venezuela");
        field.submit();
        browser.waitFor(".results a").click();
        browser.waitFor(".types");
        assertTrue(
                browser.driver().getTitle().startsWith("Venezuela"),
                browser.driver().getTitle());
    }

    @Test
    void aChosenLanguageStaysFromPageToPage() {
        browser.visit("/page/state/CUB", DESKTOP);
        browser.driver().findElement(By.linkText("français")).click();
        browser.waitFor("html[lang=fr]");
        browser.driver().findElement(By.linkText("Questions")).click();
        browser.waitFor("html[lang=fr] .questions a").click();
        browser.waitFor("html[lang=fr] .answer");
        browser.driver().findElement(By.linkText("العربية")).click();
        browser.waitFor("html[lang=ar][dir=rtl] .answer");
    }

    @Test
    void aDownloadIsOffered() {
        browser.visit("/dump/", DESKTOP);
        assertTrue(browser.driver()
                .findElement(By.linkText("rollcall.nq.gz"))
                .getDomProperty("href")
                .endsWith("/dump/rollcall.nq.gz"));
    }

    @Test
    void theMapIsDrawn() {
        browser.visit("/page/vote-event/A_RES_ES-11_1", DESKTOP);
        WebElement map = browser.waitFor(".map img");
        browser.run("document.querySelector('.map img').scrollIntoView(); return ''");
        browser.waitFor(".map img");
        long width = 0;
        for (int i = 0; i < 50 && width == 0; i++)
            width = ((Number) browser.run("const i = document.querySelector('.map img');"
                            + " return i.complete ? i.naturalWidth : 0"))
                    .longValue();
        assertTrue(width > 0, map.getDomAttribute("src"));
    }

    @Test
    void theEditorRunsAQuestionAndShowsItsTable() {
        browser.visit("/examples/embargo-by-year", DESKTOP);
        browser.driver().findElement(By.linkText("Open in the editor")).click();
        WebElement cell = browser.waitFor(".yasr_results tbody td");
        assertTrue(cell.isDisplayed());
        assertTrue(browser.run("return document.querySelector('.yasr_results tbody').textContent")
                .toString()
                .contains("A/RES/79/7"));
        browser.picture("editor-" + DESKTOP);
        assertEquals("", browser.foreign());
        assertEquals(List.of(), browser.complaints());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            SELECT * {                                    | Line 1, column
            SELECT * { SERVICE <http://x.example/> {} }   | --allow-service
            SELEC <b>x</b>                                | SELEC
            """)
    void theEditorSaysWhyAQueryFailed(String query, String reason) {
        browser.visit("/editor?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), DESKTOP);
        browser.waitFor(".errorResult");
        String said = "";
        for (int i = 0; i < 50 && !said.contains(reason); i++)
            said = browser.run("return document.querySelector('.errorResult')?.textContent")
                    .toString();
        assertTrue(said.contains(reason), said);
        assertFalse(said.contains("[object"), said);
        assertFalse(browser.complaints().isEmpty(), "the library tells the console as well");
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESKTOP})
    void noButtonOfTheEditorCoversTheQueryOrAnotherButton(int width) {
        browser.visit("/editor", width);
        browser.waitFor(".yasqe .CodeMirror-line");
        browser.picture("editor-" + width);
        assertEquals(
                "",
                browser.run(
                        """
                const bottom = document.querySelector('.yasqe .CodeMirror').getBoundingClientRect().bottom;
                const shown = (e) => e.getClientRects().length && getComputedStyle(e).visibility !== 'hidden';
                const buttons = [...document.querySelectorAll('.yasgui button, .yasgui .yasqe_share')]
                    .filter(b => shown(b) && !b.parentElement.closest('button'));
                const words = [...document.querySelectorAll('.yasqe .CodeMirror-line > span')]
                    .filter(w => w.getBoundingClientRect().bottom < bottom);
                const rect = (e) => e.getBoundingClientRect();
                const over = (a, b) => Math.min(rect(a).right, rect(b).right) - Math.max(rect(a).left, rect(b).left) > 1
                    && Math.min(rect(a).bottom, rect(b).bottom) - Math.max(rect(a).top, rect(b).top) > 1;
                const name = (e) => e.className + ' ' + e.textContent.slice(0, 20) + ' ' + JSON.stringify(rect(e));
                const found = [];
                buttons.forEach((b, i) => [...words, ...buttons.slice(i + 1)]
                    .filter(o => over(b, o)).forEach(o => found.push(name(b) + ' over ' + name(o))));
                return found.join('\\n');
                """));
        assertEquals(0, browser.overflow(), "wider than the window");
    }

    @Test
    void theAddressOfTheEndpointOpensTheEditor() {
        browser.visit("/sparql", DESKTOP);
        browser.waitFor(".yasqe");
        assertEquals("", browser.foreign());
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void theDocumentMarksItsWords() {
        browser.visit("/page/doc/1edc3b5a57272626", DESKTOP);
        assertTrue(browser.run("return [...document.querySelectorAll('mark.hedge')].map(m => m.textContent).join()")
                .toString()
                .contains("up to"));
    }

    @Test
    void theKeyboardSkipsToTheContent() {
        browser.visit("/", DESKTOP);
        browser.driver().findElement(By.cssSelector("body")).sendKeys(org.openqa.selenium.Keys.TAB);
        assertEquals("Skip to content", browser.run("return document.activeElement.textContent"));
    }
}
