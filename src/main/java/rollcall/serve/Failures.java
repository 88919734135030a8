package rollcall.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.EofException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollcall.serve.http.BrokenTransfer;
import rollcall.serve.http.Note;
import rollcall.serve.http.Problem;
import rollcall.serve.http.ProblemException;
import rollcall.serve.http.Transfer;

/**
 * Turns what servlets throw into problem documents. What is no problem of ours to explain is logged with its stack and
 * told to the client by its request id only. Once a response has begun, all that is left is to break its transfer.
 */
final class Failures extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger("rollcall.failures");

    private final transient ProblemWriter problems;

    Failures(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ProblemException e) {
            if (response.isCommitted()) throw e;
            problems.write(e.problem(), request, response);
        } catch (BrokenTransfer e) {
            // The connection is closed already, and why stands in the access log: there is nobody left to tell.
            LOG.debug("request {}", Note.REQUEST_ID.of(request), e);
        } catch (IOException e) {
            if (!isOfTheClient(e)) unforeseen(e, request, response);
            else throw e;
        } catch (ServletException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            unforeseen(e, request, response);
        }
    }

    private void unforeseen(Throwable e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isAboutALostClient(e)) {
            LOG.debug("request {}: the client is gone", Note.REQUEST_ID.of(request), e);
            Transfer.of(request).breakOff();
            return;
        }
        Optional<HttpException> refusal = refusal(e);
        if (refusal.isPresent() && !response.isCommitted()) {
            problems.write(unreadable(refusal.get()), request, response);
            return;
        }
        LOG.error("request {} to {}", Note.REQUEST_ID.of(request), request.getRequestURI(), e);
        if (response.isCommitted()) Transfer.of(request).breakOff();
        else problems.write(unexpected(Note.REQUEST_ID.of(request)), request, response);
    }

    /** A client that went away, or that let us wait too long for the rest of its request. */
    private static boolean isOfTheClient(IOException e) {
        return e instanceof EofException || e.getCause() instanceof TimeoutException;
    }

    /** Writers wrap what the connection throws, some of them twice. */
    private static boolean isAboutALostClient(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause).anyMatch(EofException.class::isInstance);
    }

    /** What Jetty found wrong in the request when a servlet came to read it. */
    private static Optional<HttpException> refusal(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .filter(HttpException.class::isInstance)
                .map(HttpException.class::cast)
                .filter(refusal -> refusal.getCode() >= 400 && refusal.getCode() < 500)
                .findFirst();
    }

    private static Problem unreadable(HttpException refusal) {
        int status = refusal.getCode();
        String title = String.valueOf(HttpStatus.getMessage(status));
        if (status == HttpStatus.REQUEST_TIMEOUT_408)
            return Problem.of(
                            status,
                            "http-408",
                            title,
                            "The rest of the request did not come in time. Send it again, over another connection.")
                    .header("Connection", "close");
        return Problem.of(
                status,
                "http-" + status,
                title,
                "The parameters of the request cannot be read. They must be well percent-encoded UTF-8 and not too many.");
    }

    private static Problem unexpected(String requestId) {
        return Problem.of(
                500,
                "internal-error",
                "Internal error",
                "The server failed in a way it did not foresee. Its operator finds the reason under the request id "
                        + requestId + ".");
    }
}
