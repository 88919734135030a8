package rollcall.serve;

import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;

/**
 * The headers that every answer has, those included that never reach a servlet. Reading is open to every origin and never with
 * credentials.
 */
final class Always {
    /** What the client can quote to the operator. */
    static final String ID = "X-Request-Id";

    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    private static final HttpFields FIELDS = HttpFields.build()
            .put("Content-Security-Policy", POLICY)
            .put("X-Content-Type-Options", "nosniff")
            .put("Referrer-Policy", "strict-origin-when-cross-origin")
            .put("Cross-Origin-Resource-Policy", "cross-origin")
            .put("Access-Control-Allow-Origin", "*")
            .put(
                    "Access-Control-Expose-Headers",
                    "Accept-Ranges, Content-Length, Content-Range, ETag, Last-Modified, Link, Location, Retry-After, "
                            + ID);

    private Always() {}

    static void put(HttpFields.Mutable headers, String id) {
        for (HttpField field : FIELDS) headers.put(field);
        headers.put(ID, id);
    }

    /** 16 hexadecimal digits. */
    static String newId() {
        return Long.toHexString(ThreadLocalRandom.current().nextLong() | Long.MIN_VALUE);
    }
}
