package rollcall.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Sends requests just as they are, which no polite client would, over one connection while the server keeps it. */
public final class RawClient implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;

    private final int port;
    private Optional<Socket> connection = Optional.empty();

    public RawClient(int port) {
        this.port = port;
    }

    /**
     * @param status of the answer
     * @param head   its status line and headers
     */
    public record Reply(int status, String head, byte[] body) {
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /**
     * Sends one request and reads the whole answer to it.
     *
     * @throws IOException where the server does not answer as HTTP wants it
     */
    public Reply ask(byte[] request) throws IOException {
        Socket socket = connected();
        OutputStream out = socket.getOutputStream();
        out.write(request);
        out.flush();
        Reply reply = reply(new BufferedInputStream(socket.getInputStream()));
        if (reply.head().toLowerCase(Locale.ROOT).contains("\r\nconnection: close")) close();
        return reply;
    }

    private Socket connected() throws IOException {
        if (connection.isEmpty()) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            connection = Optional.of(socket);
        }
        return connection.get();
    }

    private static Reply reply(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (String line = line(in); !line.isEmpty(); line = line(in))
            head.append(line).append("\r\n");
        int status = Integer.parseInt(head.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
        return new Reply(status, head.toString(), status == 304 || status == 204 ? new byte[0] : body(head, in));
    }

    private static byte[] body(CharSequence head, InputStream in) throws IOException {
        String lower = head.toString().toLowerCase(Locale.ROOT);
        if (lower.contains("\r\ntransfer-encoding: chunked")) return chunks(in);
        int at = lower.indexOf("\r\ncontent-length: ");
        if (at < 0) return lower.contains("\r\nconnection: close") ? in.readAllBytes() : new byte[0];
        int from = at + "\r\ncontent-length: ".length();
        return exactly(in, Integer.parseInt(lower.substring(from, lower.indexOf('\r', from))));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            body.writeBytes(exactly(in, size));
            line(in);
        }
        line(in);
        return body.toByteArray();
    }

    private static byte[] exactly(InputStream in, int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) throw new EOFException("the answer breaks off");
        return bytes;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new EOFException("the server ended the connection in the head of an answer");
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (connection.isPresent()) connection.get().close();
        connection = Optional.empty();
    }
}
