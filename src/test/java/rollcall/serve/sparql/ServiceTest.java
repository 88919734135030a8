package rollcall.serve.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.serve.Running;
import rollcall.serve.Samples;
import rollcall.serve.http.Limits;
import rollcall.serve.http.Route;
import rollcall.serve.http.Site;
import rollcall.serve.http.Web;
import rollcall.serve.open.OpenRelease;

/** SERVICE reaches what the operator lists, and nothing by a detour. */
class ServiceTest {
    @Test
    void aListedServiceIsJoinedAndAnUnlistedOneRefused(@TempDir Path store) {
        try (Running remote = Running.serving(Running.SITE, Samples.members(store, "0001-aaaaaaaaaaaa", 5))) {
            URI listed = remote.at("/sparql");
            Site site = Running.SITE.withServices(Set.of(listed));
            try (Running local = Running.serving(site, Samples.members(store, "0002-bbbbbbbbbbbb", 3))) {
                String join = "SELECT ?v ?w { ?s <version> ?v SERVICE <" + listed + "> { ?s <version> ?w } }";
                HttpResponse<String> response = local.query(join.replace("<version>", "<" + Samples.BASE + "version>"));
                assertEquals(200, response.statusCode(), response.body());
                assertTrue(response.body().contains("aaaaaaaaaaaa"), response.body());
                assertTrue(response.headers().firstValue("ETag").isEmpty());
                assertEquals(403, local.query(join.replace("/sparql", "/other")).statusCode());
                assertEquals(403, remote.query(join).statusCode());
            }
        }
    }

    /** What an endpoint may do that the operator trusted too soon, and what becomes of the query that called it. */
    enum Bad {
        NEVER_ENDS(422, "query-memory"),
        FALLS_SILENT(503, "query-time"),
        NEVER_BEGINS(503, "query-time"),
        PACKS_UNASKED(502, "service-failed"),
        BREAKS_OFF(502, "service-failed"),
        NO_JSON(502, "service-failed"),
        NO_RESULT(502, "service-failed");

        private final int status;
        private final String rule;

        Bad(int status, String rule) {
            this.status = status;
            this.rule = rule;
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(60)
    void aServiceThatMisbehavesEndsItsQueryAndNothingElse(Bad bad, @TempDir Path store) throws Exception {
        try (BadEndpoint remote = BadEndpoint.start(bad)) {
            Site site = Running.SITE
                    .withServices(Set.of(remote.address()))
                    .withLimits(Limits.DEFAULT
                            .withQueryTimeout(Duration.ofSeconds(3))
                            .withQueryBytes(4 << 20));
            try (Running local = Running.serving(site, Samples.members(store, "0002-bbbbbbbbbbbb", 3))) {
                HttpResponse<String> response =
                        local.query("SELECT * { SERVICE <" + remote.address() + "> { ?s ?p ?o } }");
                assertEquals(bad.status, response.statusCode(), response.body());
                assertTrue(response.body().contains(bad.rule), response.body());
                assertEquals(200, local.query("ASK {}").statusCode());
                assertTrue(local.get("/metrics").body().contains("rollcall_queries_running 0.0"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "10.1.2.3, true",
        "172.16.0.1, true",
        "192.168.1.1, true",
        "169.254.169.254, true",
        "0.0.0.0, true",
        "224.0.0.1, true",
        "::1, true",
        "fe80::1, true",
        "fd00::1, true",
        "::ffff:127.0.0.1, true",
        "198.51.100.7, false",
        "2001:db8::1, false"
    })
    void privateAddressesAreTold(String address, boolean isPrivate) throws Exception {
        assertEquals(isPrivate, Services.isPrivate(InetAddress.getByName(address)));
    }

    @Test
    void redirectsAreNotFollowed(@TempDir Path store) {
        HttpServlet redirecting = new HttpServlet() {
            private static final long serialVersionUID = 1;

            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                response.sendRedirect("/sparql?" + request.getQueryString());
            }
        };
        Web web = new Web(List.of(new Route("/away", redirecting)), Optional.empty(), Optional.empty());
        try (Running remote = Running.start(Running.SITE, web)) {
            remote.current().switchTo(OpenRelease.open(Samples.members(store, "0001-aaaaaaaaaaaa", 5)));
            Site site = Running.SITE
                    .withServices(Set.of(remote.at("/away")))
                    .withLimits(Limits.DEFAULT.withQueryTimeout(Duration.ofSeconds(5)));
            try (Running local = Running.serving(site, Samples.members(store, "0002-bbbbbbbbbbbb", 3))) {
                HttpResponse<String> response =
                        local.query("SELECT * { SERVICE <" + remote.at("/away") + "> { ?s ?p ?o } }");
                assertEquals(502, response.statusCode(), response.body());
                assertTrue(response.body().contains("service-failed"), response.body());
            }
        }
    }
}
