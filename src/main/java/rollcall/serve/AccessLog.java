package rollcall.serve;

import java.util.Locale;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollcall.serve.http.Note;

/**
 * One line per request: client, method, path, status, bytes, milliseconds, request id, hash of the query, outcome.
 * Control characters cannot get in, since every field is either ours or still percent-encoded.
 */
final class AccessLog implements RequestLog {
    private static final Logger LOG = LoggerFactory.getLogger("rollcall.access");

    @Override
    public void log(Request request, Response response) {
        if (!LOG.isInfoEnabled()) return;
        LOG.info(String.format(
                Locale.ROOT,
                "%s %s %s %d %dB %.1fms id=%s query=%s %s",
                Request.getRemoteAddr(request),
                request.getMethod(),
                request.getHttpURI().getPath(),
                response.getStatus(),
                Response.getContentBytesWritten(response),
                millis(request),
                Note.REQUEST_ID.of(request),
                Note.QUERY_HASH.of(request),
                Note.OUTCOME.of(request)));
    }

    static double millis(Request request) {
        return (System.nanoTime() - request.getBeginNanoTime()) / 1e6;
    }
}
