package rollcall.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import rollcall.serve.http.Sending;
import rollcall.serve.http.Validators;

/**
 * Sends what stays the same as long as the release does: validators first, the body only to who has not got it.
 *
 * @param etag     opaque, without quotation marks; another one for each release and representation
 * @param modified when the release was made
 */
record Answer(String contentType, String etag, Instant modified) {
    /** Browsers may show a page for so long before they ask again. */
    static final String CACHED = "public, max-age=60, must-revalidate";

    /** A body made only when it is needed. */
    interface Body {
        byte[] bytes() throws IOException;
    }

    void send(HttpServletRequest request, HttpServletResponse response, Body body) throws IOException {
        if (response.getHeader("Cache-Control") == null) response.setHeader("Cache-Control", CACHED);
        Validators validators = new Validators(etag, Optional.of(modified), contentType);
        if (validators.settle(request, response)) return;
        byte[] bytes = body.bytes();
        validators.say(response);
        response.setContentType(contentType);
        Sending.whole(bytes, request, response);
    }
}
