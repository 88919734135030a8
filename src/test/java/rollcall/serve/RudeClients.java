package rollcall.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Connections that only cost: half-open ones, requests that come byte by byte, readers that take byte by byte, bodies
 * that never come, headers without end, and what is no HTTP. A thread keeps so many of them open on the loopback
 * address, opening a hundred a second and replacing the oldest, until it is closed.
 */
final class RudeClients implements AutoCloseable {
    private static final String HOST = "Host: localhost\r\n";
    private static final String EVERYTHING = Running.encoded("SELECT * { ?s ?p ?o } LIMIT 20000");

    /** How each begins; all but the first go on with one byte a turn and read one. */
    private static final List<String> BEGINNINGS = List.of(
            "",
            "GET /sparql?quer",
            "GET /sparql?query=" + EVERYTHING + " HTTP/1.1\r\n" + HOST + "\r\n",
            "POST /sparql HTTP/1.1\r\n" + HOST
                    + "Content-Type: application/sparql-query\r\nContent-Length: 900000\r\n\r\nSELECT",
            "GET / HTTP/1.1\r\n" + HOST + "X-Long: " + "y".repeat(200_000),
            "\u0016\u0003\u0001\u0002\u0000\u0001\u0000",
            "GET /data/state/CUB.ttl HTTP/1.1\r\n" + HOST + "X: ",
            "GET /dump/rollcall.nq.gz HTTP/1.1\r\n" + HOST + "Accept-Encoding: gzip\r\n\r\n");

    private final int most;
    private final int port;
    private final Deque<Socket> open = new ArrayDeque<>();
    private final Thread thread = new Thread(this::go, "rude-clients");
    private volatile boolean going = true;
    private volatile int opened;

    private RudeClients(int most, int port) {
        this.most = most;
        this.port = port;
    }

    static RudeClients start(int most, int port) {
        RudeClients clients = new RudeClients(most, port);
        clients.thread.start();
        return clients;
    }

    /** Connections so far. */
    int opened() {
        return opened;
    }

    private void go() {
        while (going) {
            if (open.size() >= most) close(open.removeFirst());
            connect(BEGINNINGS.get(opened % BEGINNINGS.size()));
            goOn();
            pause();
        }
        open.forEach(RudeClients::close);
    }

    private void connect(String beginning) {
        Socket socket = new Socket();
        try {
            socket.setReceiveBufferSize(1_024);
            socket.setSoTimeout(1);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5_000);
            open.addLast(socket);
            opened++;
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            // The server does not want it, which is its right; the next one follows.
        }
    }

    /** The oldest sends a byte, reads one and waits again, as long as the server bears with it. */
    private void goOn() {
        if (open.isEmpty()) return;
        Socket socket = open.removeFirst();
        try {
            socket.getOutputStream().write('z');
            socket.getInputStream().read();
            open.addLast(socket);
        } catch (java.net.SocketTimeoutException e) {
            open.addLast(socket);
        } catch (IOException e) {
            close(socket);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone either way.
        }
    }

    @Override
    public void close() {
        going = false;
    }
}
