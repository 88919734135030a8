package rollcall.serve.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.http.content.ResourceHttpContent;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ResourceService;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.jspecify.annotations.Nullable;
import rollcall.release.Manifest;
import rollcall.serve.http.Problem;
import rollcall.serve.http.Transfer;

/**
 * One file of a release, sent by Jetty's own service for files: byte ranges, preconditions, no copy in memory, and no
 * thread for a reader that takes its time. The file is open before the lease of the release ends. The ETag is
 * the file's digest from the manifest, so it is strong and the same on every server of the release.
 */
final class Download {
    private static final String MANIFEST = "manifest.json";

    /** Large enough for the loopback to be the limit. */
    private static final int BUFFER = 256 << 10;

    private static final ResourceService FILES = service();

    private Download() {}

    static void send(Shown shown, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Path file = file(shown, name);
        Request core = ServletContextRequest.getServletContextRequest(request);
        Response out = ServletContextRequest.getServletContextRequest(request).getServletContextResponse();
        HttpContent content = content(shown, name, file, core);
        AsyncContext sending = request.startAsync();
        sending.setTimeout(0);
        Callback sent = Callback.from(sending::complete, failure -> breakOff(request, sending));
        FILES.doGet(conditioned(core, content), out, sent, content);
    }

    /** The client is gone, or would take a part for the whole. */
    private static void breakOff(HttpServletRequest request, AsyncContext sending) {
        Transfer.of(request).breakOff();
        sending.complete();
    }

    private static Path file(Shown shown, String name) {
        Path manifest = shown.release().release().folder().resolve(MANIFEST);
        Path dumps = shown.release().release().dumps();
        Path file = name.equals(MANIFEST) ? manifest : dumps.resolve(name).normalize();
        boolean published =
                name.equals(MANIFEST) || Downloads.named(shown, name).isPresent();
        if (published && (name.equals(MANIFEST) || file.startsWith(dumps)) && Files.isRegularFile(file)) return file;
        throw Problem.notFound("This release has no file '" + name + "'; /dump/ lists what there is.")
                .exception();
    }

    private static HttpContent content(Shown shown, String name, Path file, Request request) {
        Optional<Manifest.PublishedFile> published = Downloads.named(shown, name);
        String type = name.endsWith(".gz")
                ? "application/gzip"
                : published.map(Manifest.PublishedFile::mediaType).orElse("application/json");
        String tag = published
                .map(Manifest.PublishedFile::sha256)
                .orElse(shown.release().version());
        HttpContent content = new ResourceHttpContent(
                ResourceFactory.root().newResource(file),
                type,
                new ByteBufferPool.Sized(request.getComponents().getByteBufferPool(), true, BUFFER));
        return new Tagged(content, '"' + tag + '"');
    }

    /** A range that rests on another state of the file is no range, and a date of another state no condition. */
    private static Request conditioned(Request request, HttpContent content) {
        String date = content.getLastModified().getValue();
        @Nullable String condition = request.getHeaders().get(HttpHeader.IF_RANGE);
        boolean same = condition == null || condition.equals(content.getETagValue()) || condition.equals(date);
        @Nullable String since = request.getHeaders().get(HttpHeader.IF_MODIFIED_SINCE);
        boolean dated = since == null || since.equals(date);
        if (same && dated) return request;
        HttpFields.Mutable whole = HttpFields.build(request.getHeaders());
        if (!same) whole.remove(HttpHeader.RANGE);
        if (!dated) whole.remove(HttpHeader.IF_MODIFIED_SINCE);
        return new Request.Wrapper(request) {
            @Override
            public HttpFields getHeaders() {
                return whole;
            }
        };
    }

    private static ResourceService service() {
        ResourceService service = new ResourceService();
        service.setAcceptRanges(true);
        service.setEtags(true);
        service.setDirAllowed(false);
        service.setCacheControl("public, max-age=60, must-revalidate");
        return service;
    }

    /** A file with a strong tag. */
    private static final class Tagged extends HttpContent.Wrapper {
        private final HttpField tag;

        private Tagged(HttpContent content, String tag) {
            super(content);
            this.tag = new HttpField(HttpHeader.ETAG, tag);
        }

        @Override
        public HttpField getETag() {
            return tag;
        }
    }
}
