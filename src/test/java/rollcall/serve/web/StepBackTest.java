package rollcall.serve.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The served release is older than what a client has: rolled back, or made when a clock had jumped back. */
class StepBackTest {
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

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page/state/CUB", "/data/state/CUB.ttl", "/dump/rollcall.nq.gz", "/dump/"})
    void aDateOfALaterReleaseIsNoReasonToSendNothing(String path) {
        String modified = site.get(path).headers().firstValue("Last-Modified").orElseThrow();
        ZonedDateTime date = ZonedDateTime.parse(modified, DateTimeFormatter.RFC_1123_DATE_TIME);
        assertEquals(304, since(path, date));
        assertEquals(200, since(path, date.plusDays(30)));
        assertEquals(200, since(path, date.minusDays(30)));
    }

    private static int since(String path, ZonedDateTime date) {
        String written = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", java.util.Locale.ENGLISH)
                .format(date.withZoneSameInstant(ZoneOffset.UTC));
        return site.get(path, "If-Modified-Since", written).statusCode();
    }
}
