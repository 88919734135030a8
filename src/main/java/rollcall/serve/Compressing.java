package rollcall.serve;

import java.nio.ByteBuffer;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import rollcall.serve.http.Coding;
import rollcall.serve.http.ETags;
import rollcall.serve.http.Note;

/**
 * Codes texts for who wants them coded, and says in the headers what it did: to HEAD and in a 304 as to GET. Jetty's own
 * handler gives both forms one tag, codes parts of files, and fails over tags that look like its own. A part of a file is a
 * part of its plain form, so a request for one gets that. What clients send is read as it comes: inflating it would open the
 * door to bombs.
 */
final class Compressing extends Handler.Wrapper {
    private static final HttpField VARY =
            new PreEncodedHttpField(HttpHeader.VARY, HttpHeader.ACCEPT_ENCODING.asString());

    private final GzipCompression gzip = new GzipCompression();

    Compressing() {
        gzip.setContainer(this);
        addBean(gzip);
    }

    @Override
    protected void doStart() throws Exception {
        gzip.setByteBufferPool(getServer().getByteBufferPool());
        super.doStart();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        boolean wanted = isWanted(request);
        if (wanted) Note.CODING.set(request, Coding.GZIP);
        return super.handle(request, new Coded(request, response, wanted), callback);
    }

    private static boolean isWanted(Request request) {
        HttpFields headers = request.getHeaders();
        boolean part = request.getMethod().equals("GET") && headers.contains(HttpHeader.RANGE);
        return !part && Coding.wantsGzip(headers.getValuesList(HttpHeader.ACCEPT_ENCODING));
    }

    /** Decides with the first bytes, when the headers are as they will be. */
    private final class Coded extends Response.Wrapper {
        private final boolean wanted;
        private boolean decided;
        private boolean bodiless;
        private @Nullable GzipOnce encoder;

        private Coded(Request request, Response response, boolean wanted) {
            super(request, response);
            this.wanted = wanted;
        }

        @Override
        public void write(boolean last, ByteBuffer content, Callback callback) {
            boolean first = !decided;
            if (first) decide(last, content);
            if (encoder != null) encoder.write(last, content, callback);
            else if (first && bodiless) headers(last, callback);
            else super.write(last, content, callback);
        }

        /** In two steps, lest Jetty take an end without a body for a body of no length and say so (RFC 9110, 8.6). */
        private void headers(boolean last, Callback callback) {
            super.write(
                    false,
                    BufferUtil.EMPTY_BUFFER,
                    Callback.from(() -> super.write(last, BufferUtil.EMPTY_BUFFER, callback), callback::failed));
        }

        private void decide(boolean last, @Nullable ByteBuffer content) {
            decided = true;
            HttpFields.Mutable headers = getHeaders();
            boolean suits = Coding.suits(headers.get(HttpHeader.CONTENT_TYPE));
            if (suits) headers.ensureField(VARY);
            if (getStatus() == 304) {
                headers.remove(HttpHeader.CONTENT_TYPE);
                bodiless = true;
                return;
            }
            boolean head = getRequest().getMethod().equals("HEAD");
            boolean empty = last && (content == null || !content.hasRemaining());
            if (!suits || !wanted || empty && !head) return;
            announce(headers);
            bodiless = head;
            if (!head) encoder = encoder();
        }

        private GzipOnce encoder() {
            GzipOnce once = new GzipOnce(gzip, getWrapped());
            Request.addCompletionListener(getRequest(), failure -> once.close());
            return once;
        }

        /** The length is not known before the last byte. */
        private void announce(HttpFields.Mutable headers) {
            headers.put(gzip.getContentEncodingField());
            headers.remove(HttpHeader.CONTENT_LENGTH);
            String tag = headers.get(HttpHeader.ETAG);
            if (tag != null) headers.put(HttpHeader.ETAG, ETags.gzip(tag));
        }
    }
}
