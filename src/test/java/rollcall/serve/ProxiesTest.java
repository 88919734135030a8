package rollcall.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.serve.http.Route;
import rollcall.serve.http.Web;

class ProxiesTest {
    private static final HttpServlet WHO = new HttpServlet() {
        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter()
                    .print(request.getRemoteAddr() + " " + request.getScheme() + " " + request.getServerName());
        }
    };

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Forwarded, for=192.0.2.7;proto=https;host=example.org",
        "X-Forwarded-For, 192.0.2.7",
        "X-Forwarded-Proto, https",
        "X-Forwarded-Host, example.org"
    })
    void forwardedHeadersAreBelievedFromListedAddressesOnly(String name, String value) {
        Web web = new Web(List.of(new Route("/who", WHO)), Optional.empty(), Optional.empty());
        String plain = "127.0.0.1 http 127.0.0.1";
        try (Running open = Running.start(Running.SITE, web)) {
            assertEquals(plain, open.get("/who", name, value).body());
            assertNotEquals(
                    "mine-1",
                    open.get("/who", "X-Request-Id", "mine-1")
                            .headers()
                            .firstValue("X-Request-Id")
                            .orElse(""));
        }
        try (Running behind = Running.start(Running.SITE.withProxies(Set.of("127.0.0.1")), web)) {
            assertNotEquals(plain, behind.get("/who", name, value).body());
            assertEquals(
                    "mine-1",
                    behind.get("/who", "X-Request-Id", "mine-1")
                            .headers()
                            .firstValue("X-Request-Id")
                            .orElse(""));
            assertNotEquals(
                    "a b",
                    behind.get("/who", "X-Request-Id", "a b")
                            .headers()
                            .firstValue("X-Request-Id")
                            .orElse(""));
        }
    }
}
