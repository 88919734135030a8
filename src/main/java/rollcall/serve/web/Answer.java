package rollcall.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.jetty.http.DateGenerator;
import org.eclipse.jetty.http.EtagUtils;
import org.eclipse.jetty.http.QuotedCSV;
import org.jspecify.annotations.Nullable;
import rollcall.serve.http.Sending;

/**
 * Sends what stays the same as long as the release does: validators first, the body only to who has not got it.
 *
 * @param etag     opaque, without quotation marks; another one for each release and representation
 * @param modified when the release was made
 */
record Answer(String contentType, String etag, Instant modified) {
    /** Browsers may show a page for so long before they ask again. */
    private static final String CACHED = "public, max-age=60, must-revalidate";

    /** A body made only when it is needed. */
    interface Body {
        byte[] bytes() throws IOException;
    }

    void send(HttpServletRequest request, HttpServletResponse response, Body body) throws IOException {
        String quoted = '"' + etag + '"';
        response.setHeader("ETag", quoted);
        response.setHeader("Last-Modified", DateGenerator.formatDate(modified));
        if (response.getHeader("Cache-Control") == null) response.setHeader("Cache-Control", CACHED);
        if (isFresh(request, quoted)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] bytes = body.bytes();
        response.setContentType(contentType);
        Sending.whole(bytes, request, response);
    }

    /**
     * RFC 9110, 13.2.2: entity tags count before dates. Only the very date counts: after a step back, by the operator or
     * of a clock, the current release is older than the one the client has.
     */
    private boolean isFresh(HttpServletRequest request, String quoted) {
        @Nullable String tags = request.getHeader("If-None-Match");
        if (tags != null) return matches(tags, quoted);
        @Nullable String since = request.getHeader("If-Modified-Since");
        return since != null && modified.truncatedTo(ChronoUnit.SECONDS).equals(instant(since));
    }

    private static boolean matches(String tags, String quoted) {
        if (tags.strip().equals("*")) return true;
        List<String> given = new QuotedCSV(true, tags).getValues();
        return given.stream().anyMatch(tag -> EtagUtils.matches(quoted, tag) || EtagUtils.matches("W/" + quoted, tag));
    }

    /** A date that cannot be read is no condition. */
    private static Instant instant(String date) {
        try {
            return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return Instant.MIN;
        }
    }
}
