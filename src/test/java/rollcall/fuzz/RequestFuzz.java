package rollcall.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;

/** A part of requests, sent to a real server: each request gets an answer, and never one of the server's own faults. */
public abstract class RequestFuzz extends ReaderFuzz {
    private static Optional<RawClient> client = Optional.empty();

    /** The port of the server under test. */
    protected abstract int port();

    @AfterAll
    static void hangUp() throws IOException {
        if (client.isPresent()) client.get().close();
        client = Optional.empty();
    }

    /** Sends a request of three parts; an input never ends the line it stands in, so that one request stays one. */
    protected final RawClient.Reply ask(String before, byte[] input, String after) throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(before.getBytes(StandardCharsets.ISO_8859_1));
        for (byte b : input) request.write(b == '\r' || b == '\n' ? ' ' : b);
        request.writeBytes(after.getBytes(StandardCharsets.ISO_8859_1));
        return checked(request.toByteArray());
    }

    /** Sends a body of JSON or of a form. */
    protected final RawClient.Reply post(String path, String type, byte[] body) throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes("POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(path, type, body.length)
                .getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(body);
        return checked(request.toByteArray());
    }

    private RawClient.Reply checked(byte[] request) throws IOException {
        RawClient open = client.orElseGet(() -> new RawClient(port()));
        client = Optional.of(open);
        RawClient.Reply reply = open.ask(request);
        assertTrue(reply.status() >= 200 && reply.status() < 500, reply.head() + reply.text());
        return reply;
    }
}
