package rollcall.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks with the plainest client of the JDK, which costs little beside what the server does. */
final class Client {
    private static final int PIECE = 256 << 10;

    private Client() {}

    /** What a request took until its first and its last byte, in milliseconds. */
    record Took(double first, double last, long bytes) {}

    static Took get(URI address, int expected, String... headers) throws IOException {
        long began = System.nanoTime();
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        for (int i = 0; i < headers.length; i += 2) connection.setRequestProperty(headers[i], headers[i + 1]);
        if (connection.getResponseCode() != expected)
            throw new IOException(address + " answered " + connection.getResponseCode() + ", expected " + expected);
        double first = since(began);
        long bytes = drained(connection.getInputStream());
        return new Took(first, since(began), bytes);
    }

    static String header(URI address, String name) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        drained(connection.getInputStream());
        return connection.getHeaderField(name);
    }

    static List<String> lines(URI address, String accept) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setRequestProperty("Accept", accept);
        try (InputStream body = connection.getInputStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }

    static URI query(Served served, String sparql) {
        return served.at("/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8));
    }

    private static long drained(InputStream body) throws IOException {
        byte[] piece = new byte[PIECE];
        long bytes = 0;
        try (body) {
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) bytes += read;
        }
        return bytes;
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e6;
    }
}
