package rollcall.serve.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import rollcall.iri.Keys;

/** Sends whole bodies. A large one goes out without a thread waiting for a client that reads slowly. */
public final class Sending {
    /** What the operating system takes at once from most connections. */
    private static final int SMALL = 64 << 10;

    /** Bytes of a digest that are enough to tell answers apart. */
    private static final int TAG = 16;

    private Sending() {}

    /**
     * A body that is made for each request and yet need not be sent again: its tag is a digest of it. Other headers are set
     * already; where they say nothing of caches, these are told to ask.
     */
    public static void tagged(byte[] body, String contentType, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.getHeader("Cache-Control") == null) response.setHeader("Cache-Control", "no-cache");
        String digest = HexFormat.of().formatHex(Keys.digest().digest(body), 0, TAG);
        Validators validators = new Validators(digest, Optional.empty(), contentType);
        boolean reading = !request.getMethod().equals("POST") && response.getStatus() == HttpServletResponse.SC_OK;
        if (reading && validators.settle(request, response)) return;
        if (reading) validators.say(response);
        response.setContentType(contentType);
        whole(body, request, response);
    }

    /** The last thing to be done with a response; its status and headers are set already. */
    public static void whole(byte[] body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentLength(body.length);
        if (request.getMethod().equals("HEAD")) return;
        ServletOutputStream out = response.getOutputStream();
        if (body.length <= SMALL || !request.isAsyncSupported()) {
            out.write(body);
            return;
        }
        AsyncContext sending = request.startAsync();
        sending.setTimeout(0);
        out.setWriteListener(new Pieces(body, out, sending));
    }

    /** Writes a piece whenever the connection takes one, as section 3.7 of the Servlet specification has it. */
    private static final class Pieces implements WriteListener {
        private final byte[] body;
        private final ServletOutputStream out;
        private final AsyncContext sending;
        private int sent;

        Pieces(byte[] body, ServletOutputStream out, AsyncContext sending) {
            this.body = body;
            this.out = out;
            this.sending = sending;
        }

        @Override
        public void onWritePossible() throws IOException {
            while (out.isReady()) {
                if (sent == body.length) {
                    sending.complete();
                    return;
                }
                int piece = Math.min(SMALL, body.length - sent);
                sent += piece;
                out.write(body, sent - piece, piece);
            }
        }

        @Override
        public void onError(Throwable e) {
            sending.complete();
        }
    }
}
