package rollcall.serve.web;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import rollcall.fuzz.RequestFuzz;

/** Requests to a server with the release of the tests' site. */
abstract class SiteFuzz extends RequestFuzz {
    private static TestSite site;

    @BeforeAll
    static void start(@TempDir Path folder) {
        site = TestSite.start(folder, "seeds.trig");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Override
    protected final int port() {
        return site.server().port();
    }
}
