package rollcall.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.resource.ResourceFactory;

/** A dump of 100 MB, from a served release and from a plain server of files. */
final class Downloading {
    private static final String DUMP = "rollcall.nq.gz";
    private static final int MEGABYTE = 1_000_000;
    private static final int SIZE = 100 * MEGABYTE;
    private static final int TIMES = 12;

    private final Served served;

    Downloading(Served served) {
        this.served = served;
    }

    /** The release's own dump is smaller; one of random bytes takes its place while it is being served. */
    void measure() throws Exception {
        Path dump = dump();
        byte[] bytes = new byte[SIZE];
        new Random(4).nextBytes(bytes);
        Files.write(dump, bytes);
        Server plain = plain(dump.getParent());
        try {
            URI own = served.at("/dump/" + DUMP);
            URI other = URI.create(
                    "http://127.0.0.1:" + ((ServerConnector) plain.getConnectors()[0]).getLocalPort() + "/" + DUMP);
            List<Double> ownSpeed = new ArrayList<>();
            List<Double> otherSpeed = new ArrayList<>();
            List<Double> first = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                Client.Took took = Client.get(own, 200);
                first.add(took.first());
                ownSpeed.add(speed(took));
                otherSpeed.add(speed(Client.get(other, 200)));
            }
            Questions.print("first byte of a dump of 100 MB", first, "asked: under 50 ms");
            System.out.printf(
                    "a dump of 100 MB: %.0f MB/s, best %.0f; Jetty's server of files %.0f, best %.0f (asked: 500, or the same)%n",
                    median(ownSpeed), best(ownSpeed), median(otherSpeed), best(otherSpeed));
        } finally {
            plain.stop();
        }
    }

    private Path dump() throws IOException {
        try (Stream<Path> files = Files.walk(served.store())) {
            return files.filter(f -> f.endsWith(DUMP)).findFirst().orElseThrow();
        }
    }

    private static Server plain(Path folder) throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ResourceHandler files = new ResourceHandler();
        files.setBaseResource(ResourceFactory.of(files).newResource(folder));
        server.setHandler(files);
        server.start();
        return server;
    }

    /** In MB a second. */
    private static double speed(Client.Took took) {
        return took.bytes() / (took.last() * 1_000);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double best(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
