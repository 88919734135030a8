package rollcall.serve.http;

import jakarta.servlet.http.HttpServlet;
import java.util.List;

/**
 * A servlet, the paths it answers, and the methods.
 *
 * @param pathSpec as in a servlet mapping: {@code /page/*}, {@code /context.jsonld}, or the empty string for the root
 *                 alone
 */
public record Route(String pathSpec, HttpServlet servlet, Methods methods) {

    /** One to be read. */
    public Route(String pathSpec, HttpServlet servlet) {
        this(pathSpec, servlet, Methods.READ);
    }

    /** None of them changes anything here; OPTIONS is answered before a servlet is asked. */
    public enum Methods {
        READ("GET", "HEAD", "OPTIONS"),
        /** A question in the address or in the body. */
        ASK("GET", "HEAD", "POST", "OPTIONS"),
        /** A question in the body. */
        POST("POST", "OPTIONS");

        private final List<String> names;

        Methods(String... names) {
            this.names = List.of(names);
        }

        public boolean has(String method) {
            return names.contains(method);
        }

        /** As the header {@code Allow} lists them. */
        public String allow() {
            return String.join(", ", names);
        }
    }
}
