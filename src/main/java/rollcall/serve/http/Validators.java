package rollcall.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.DateGenerator;

/**
 * What tells one state of a representation from another, and the conditions a request rests on it (RFC 9110, 8.8 and 13).
 * Only the very date counts as unmodified: after a step back, by the operator or of a clock, what is served now is older
 * than what the client has.
 *
 * @param opaque      another one for each release and representation, without quotation marks
 * @param modified    when it became what it is, where that is known
 * @param contentType of the body
 */
public record Validators(String opaque, Optional<Instant> modified, String contentType) {

    /** Says them in the headers of an answer; what codes the body adapts the tag. */
    public void say(HttpServletResponse response) {
        response.setHeader("ETag", ETags.of(opaque));
        modified.ifPresent(moment -> response.setHeader("Last-Modified", DateGenerator.formatDate(moment)));
    }

    /**
     * Answers 304 where the client has what it asks for. The headers that a 200 has to guide caches must be set by then, for
     * the 304 has them too (RFC 9110, 15.4.5).
     *
     * @return whether that is all there is to say
     * @throws ProblemException 412 where the request wants another state than there is
     */
    public boolean settle(HttpServletRequest request, HttpServletResponse response) {
        if (!isWanted(request)) throw changed().exception();
        Optional<String> known = known(request);
        if (known.isEmpty()) return false;
        say(response);
        response.setHeader("ETag", known.get());
        response.setContentType(contentType);
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return true;
    }

    /** The forms this client may hold, the one it would get now first. */
    private List<String> forms(HttpServletRequest request) {
        String plain = ETags.of(opaque);
        boolean coded = Coding.suits(contentType) && Note.CODING.of(request).equals(Coding.GZIP);
        return coded ? List.of(ETags.gzip(plain), plain) : List.of(plain);
    }

    private boolean isWanted(HttpServletRequest request) {
        Optional<String> tags = header(request, "If-Match");
        if (tags.isPresent()) return ETags.isNamed(tags.get(), forms(request));
        Optional<Instant> since = date(request, "If-Unmodified-Since");
        return since.isEmpty() || modified.isEmpty() || !second(modified.get()).isAfter(since.get());
    }

    /** The tag of the form the client has; entity tags count before dates (RFC 9110, 13.2.2). */
    private Optional<String> known(HttpServletRequest request) {
        List<String> forms = forms(request);
        Optional<String> tags = header(request, "If-None-Match");
        if (tags.isPresent()) return ETags.named(tags.get(), forms);
        Optional<Instant> since = date(request, "If-Modified-Since");
        boolean same = since.isPresent() && modified.map(Validators::second).equals(since);
        return same ? Optional.of(forms.get(0)) : Optional.empty();
    }

    private static Instant second(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }

    /** A list may come in several lines. */
    private static Optional<String> header(HttpServletRequest request, String name) {
        List<String> lines = Collections.list(request.getHeaders(name));
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(",", lines));
    }

    /** A date that cannot be read is no condition. */
    private static Optional<Instant> date(HttpServletRequest request, String name) {
        return header(request, name).flatMap(Validators::instant);
    }

    private static Optional<Instant> instant(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Problem changed() {
        return Problem.of(
                412,
                "precondition-failed",
                "Not in that state",
                "What is at this address is not, or no longer, what If-Match or If-Unmodified-Since names.");
    }
}
