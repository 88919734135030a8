package rollcall.serve.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium as Debian packages it, which resolves no name but this machine's. */
record Browser(ChromeDriver driver, TestSite site) implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Skips the caller where there is no browser, unless {@code -Drollcall.browser=required}. */
    static Browser open(TestSite site) {
        boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        String remedy = "no " + CHROMIUM + " or " + DRIVER + "; apt-get install chromium chromium-driver";
        if ("required".equals(System.getProperty("rollcall.browser"))) Assertions.assertTrue(there, remedy);
        Assumptions.assumeTrue(there, "browser tests skipped: " + remedy);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options());
        driver.manage().timeouts().implicitlyWait(PATIENCE);
        return new Browser(driver, site);
    }

    private static ChromeOptions options() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost");
        return options;
    }

    void visit(String path, int width) {
        driver.manage().window().setSize(new Dimension(width, 1000));
        driver.get(site.at(path).toString());
    }

    /** Waits for an element some seconds. */
    WebElement waitFor(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** Runs a script in the page; the page's own policy does not bind it. */
    Object run(String script) {
        return Objects.requireNonNullElse(driver.executeScript(script), "");
    }

    /** Addresses of everything the page loaded from anywhere else. */
    Object foreign() {
        return run("return performance.getEntriesByType('resource').map(e => e.name)"
                + ".filter(n => !n.startsWith(location.origin) && !n.startsWith('data:') && !n.startsWith('blob:'))"
                + ".join(' ')");
    }

    /** What the page complained about on its console, beyond the given level. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(Object::toString)
                .toList();
    }

    /** How far the page is wider than the window, in pixels. */
    long overflow() {
        return ((Number) run("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .longValue();
    }

    /** Serious and critical findings of axe-core, one a line. */
    String findings() {
        run(script("/axe.min.js"));
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        Object found = driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run().then(r => done(r.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
                + ".map(v => v.id + ': ' + v.help + ' at ' + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' '"
                + " + n.html.slice(0, 160)).join(' | ')).join('\\n')), e => done(String(e)))");
        return String.valueOf(found);
    }

    private static String script(String name) {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Keeps a picture of the whole page in {@code target/screenshots}. */
    void picture(String name) {
        Map<String, Object> shot = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        byte[] png = OutputType.BYTES.convertFromBase64Png(String.valueOf(shot.get("data")));
        try {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(folder.resolve(name + ".png"), png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
