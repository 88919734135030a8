package rollcall.serve.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.CompressedContentFormat;
import org.eclipse.jetty.http.DateGenerator;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.http.content.ResourceHttpContent;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ResourceService;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.jspecify.annotations.Nullable;
import rollcall.release.Manifest;
import rollcall.serve.http.Coding;
import rollcall.serve.http.ETags;
import rollcall.serve.http.Problem;
import rollcall.serve.http.Transfer;
import rollcall.serve.http.Validators;

/**
 * One file of a release, sent by Jetty's own service for files: byte ranges, no copy in memory, and no thread for a reader
 * that takes its time. The file is open before the lease of the release ends. The ETag is
 * the file's digest from the manifest, so it is strong and the same on every server of the release.
 */
final class Download {
    private static final String MANIFEST = "manifest.json";

    /** Large enough for the loopback to be the limit. */
    private static final int BUFFER = 256 << 10;

    private static final EnumSet<HttpHeader> SETTLED = EnumSet.of(
            HttpHeader.IF_MATCH,
            HttpHeader.IF_NONE_MATCH,
            HttpHeader.IF_MODIFIED_SINCE,
            HttpHeader.IF_UNMODIFIED_SINCE);

    private static final ResourceService FILES = service();

    private Download() {}

    static void send(Shown shown, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Path file = file(shown, name);
        Validators validators = validators(shown, name);
        response.setHeader("Cache-Control", Answer.CACHED);
        if (validators.settle(request, response)) return;
        if (Coding.suits(validators.contentType())) response.setHeader("Vary", "Accept-Encoding");
        Request core = ServletContextRequest.getServletContextRequest(request);
        Response out = ServletContextRequest.getServletContextRequest(request).getServletContextResponse();
        HttpContent content = content(validators, file, core);
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

    private static Validators validators(Shown shown, String name) {
        Optional<Manifest.PublishedFile> published = Downloads.named(shown, name);
        String type = name.endsWith(".gz")
                ? "application/gzip"
                : published.map(Manifest.PublishedFile::mediaType).orElse("application/json");
        String tag = published
                .map(Manifest.PublishedFile::sha256)
                .orElse(shown.release().version());
        return new Validators(tag, Optional.of(shown.created()), type);
    }

    private static HttpContent content(Validators validators, Path file, Request request) {
        HttpContent content = new ResourceHttpContent(
                ResourceFactory.root().newResource(file),
                validators.contentType(),
                new ByteBufferPool.Sized(request.getComponents().getByteBufferPool(), true, BUFFER));
        return new Published(content, validators, request.getMethod().equals("HEAD"));
    }

    /**
     * Without the conditions that are settled already. A range that rests on another state of the file, or on its gzip form, is
     * no range; nor is one where only the headers are asked for.
     */
    private static Request conditioned(Request request, HttpContent content) {
        HttpFields.Mutable headers = HttpFields.build(request.getHeaders()).remove(SETTLED);
        @Nullable String condition = headers.get(HttpHeader.IF_RANGE);
        boolean same = condition == null
                || condition.equals(content.getETagValue())
                || condition.equals(content.getLastModified().getValue());
        if (!same || request.getMethod().equals("HEAD")) headers.remove(HttpHeader.RANGE);
        return new Request.Wrapper(request) {
            @Override
            public HttpFields getHeaders() {
                return headers;
            }
        };
    }

    private static ResourceService service() {
        ResourceService service = new ResourceService();
        service.setAcceptRanges(true);
        service.setEtags(true);
        service.setDirAllowed(false);
        service.setCacheControl(Answer.CACHED);
        return service;
    }

    /** A file with the release's tag and time, wherever and whenever it was copied. */
    private static final class Published extends HttpContent.Wrapper {
        private final Validators validators;
        private final boolean headOnly;

        private Published(HttpContent content, Validators validators, boolean headOnly) {
            super(content);
            this.validators = validators;
            this.headOnly = headOnly;
        }

        @Override
        public HttpField getETag() {
            return new HttpField(HttpHeader.ETAG, ETags.of(validators.opaque()));
        }

        @Override
        public Instant getLastModifiedInstant() {
            return validators.modified().orElseGet(super::getLastModifiedInstant);
        }

        @Override
        public HttpField getLastModified() {
            return new HttpField(HttpHeader.LAST_MODIFIED, DateGenerator.formatDate(getLastModifiedInstant()));
        }

        @Override
        public Set<CompressedContentFormat> getPreCompressedContentFormats() {
            return Set.of();
        }

        @Override
        public void writeTo(Content.Sink sink, long offset, long length, Callback callback) {
            if (headOnly) sink.write(true, BufferUtil.EMPTY_BUFFER, callback);
            else super.writeTo(sink, offset, length, callback);
        }
    }
}
