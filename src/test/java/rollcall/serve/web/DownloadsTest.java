package rollcall.serve.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadsTest {
    private static final String FILE = "/dump/rollcall.nq.gz";
    private static final String TABLE = "/dump/votes.csv";

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

    @Test
    void aFileComesWholeWithItsDigestAsStrongTag() {
        HttpResponse<String> response = site.get(FILE);
        assertEquals(200, response.statusCode());
        assertEquals(200_000, response.body().length());
        assertEquals("200000", header(response, "Content-Length"));
        assertEquals("application/gzip", header(response, "Content-Type"));
        assertEquals("bytes", header(response, "Accept-Ranges"));
        assertEquals('"' + site.release().manifest().files().get(0).sha256() + '"', header(response, "ETag"));
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-4, 01234, bytes 0-4/200000",
        "bytes=199995-, 56789, bytes 199995-199999/200000",
        "bytes=-3, 789, bytes 199997-199999/200000"
    })
    void aRangeIsARange(String range, String body, String contentRange) {
        HttpResponse<String> response = site.get(FILE, "Range", range);
        assertEquals(206, response.statusCode());
        assertEquals(body, response.body());
        assertEquals(contentRange, header(response, "Content-Range"));
    }

    @Test
    void aRangeBeyondTheEndIs416() {
        HttpResponse<String> response = site.get(FILE, "Range", "bytes=200000-");
        assertEquals(416, response.statusCode());
        assertEquals("bytes */200000", header(response, "Content-Range"));
    }

    @Test
    void aRangeThatRestsOnAnotherFileGetsTheWhole() {
        String etag = header(site.get(FILE), "ETag");
        assertEquals(206, site.get(FILE, "Range", "bytes=0-4", "If-Range", etag).statusCode());
        assertEquals(
                200, site.get(FILE, "Range", "bytes=0-4", "If-Range", "\"old\"").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-8", "bytes=0-8,20-28"})
    void aRangeIsAPartOfThePlainFormWhateverCodingIsAccepted(String range) {
        HttpResponse<String> response = site.get(TABLE, "Range", range, "Accept-Encoding", "gzip");
        assertEquals(206, response.statusCode());
        assertEquals("", header(response, "Content-Encoding"));
        assertEquals(header(site.get(TABLE), "ETag"), header(response, "ETag"));
        assertEquals("Accept-Encoding", header(response, "Vary"));
        assertTrue(response.body().contains("roll_call"), response.body());
    }

    @Test
    void theTagOfTheGzipFormNeverMatchesARangeOfThePlainForm() {
        String plain = header(site.get(TABLE), "ETag");
        String gzip = header(site.get(TABLE, "Accept-Encoding", "gzip"), "ETag");
        for (String coding : List.of("gzip", "identity")) {
            String[] same = {"Range", "bytes=0-8", "Accept-Encoding", coding, "If-Range", plain};
            assertEquals(206, site.get(TABLE, same).statusCode());
            same[5] = gzip;
            assertEquals(200, site.get(TABLE, same).statusCode());
            same[5] = "W/" + plain;
            assertEquals(200, site.get(TABLE, same).statusCode());
        }
    }

    @Test
    void aServerIgnoresARangeOfHead() {
        HttpResponse<String> response = site.send("HEAD", FILE, "Range", "bytes=0-8");
        assertEquals(200, response.statusCode());
        assertEquals("200000", header(response, "Content-Length"));
    }

    @Test
    void aFileIsAsOldAsItsReleaseWhereverItWasCopied() {
        String modified = header(site.get(FILE), "Last-Modified");
        assertEquals("Fri, 02 Jan 2026 03:04:05 GMT", modified);
        String[] dated = {"Range", "bytes=0-4", "If-Range", modified};
        assertEquals(206, site.get(FILE, dated).statusCode());
        dated[3] = "Fri, 02 Jan 2026 03:04:06 GMT";
        assertEquals(200, site.get(FILE, dated).statusCode());
    }

    @Test
    void anUnchangedFileIsNotSentAgain() {
        String etag = header(site.get(FILE), "ETag");
        assertEquals(304, site.get(FILE, "If-None-Match", etag).statusCode());
    }

    @Test
    void theListNamesFilesSizesAndDigests() {
        String list = site.get("/dump/").body();
        assertTrue(list.contains("rollcall.nq.gz"), list);
        assertTrue(list.contains("200.0 kB"), list);
        assertTrue(list.contains(site.release().manifest().files().get(0).sha256()), list);
    }

    @Test
    void theManifestCanBeHad() {
        assertEquals("{}\n", site.get("/dump/manifest.json").body());
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
