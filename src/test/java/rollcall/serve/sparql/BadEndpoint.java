package rollcall.serve.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** An endpoint on the loopback address that answers badly, in one way. */
final class BadEndpoint implements AutoCloseable {
    private static final String ROW = "{\"s\":{\"type\":\"literal\",\"value\":\"%s\"}},".formatted("x".repeat(1_000));

    private final ServerSocket server;
    private final ServiceTest.Bad bad;

    private BadEndpoint(ServerSocket server, ServiceTest.Bad bad) {
        this.server = server;
        this.bad = bad;
    }

    static BadEndpoint start(ServiceTest.Bad bad) throws IOException {
        BadEndpoint endpoint = new BadEndpoint(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()), bad);
        Thread thread = new Thread(endpoint::serve, "bad-endpoint");
        thread.setDaemon(true);
        thread.start();
        return endpoint;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/sparql");
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                answer(socket, socket.getOutputStream());
            } catch (IOException e) {
                // The caller has had enough, or the test has ended.
            }
        }
    }

    private void answer(Socket socket, OutputStream out) throws IOException {
        switch (bad) {
            case NEVER_BEGINS -> socket.getInputStream().transferTo(OutputStream.nullOutputStream());
            case FALLS_SILENT -> {
                begin(out, "");
                write(out, ROW);
                socket.getInputStream().transferTo(OutputStream.nullOutputStream());
            }
            case NEVER_ENDS -> {
                begin(out, "");
                while (true) write(out, ROW);
            }
            case PACKS_UNASKED -> {
                begin(out, "Content-Encoding: gzip\r\n");
                write(out, "no matter what");
            }
            case BREAKS_OFF -> {
                begin(out, "Content-Length: 100000\r\n");
                write(out, ROW);
            }
            case NO_JSON -> {
                begin(out, "");
                write(out, "Hello");
            }
            case NO_RESULT ->
                write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\nHello");
        }
    }

    private static void begin(OutputStream out, String headers) throws IOException {
        write(
                out,
                "HTTP/1.1 200 OK\r\nContent-Type: application/sparql-results+json\r\nConnection: close\r\n" + headers
                        + "\r\n{\"head\":{\"vars\":[\"s\"]},\"results\":{\"bindings\":[");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
