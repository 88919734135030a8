package rollcall.serve.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import rollcall.iri.Iris;
import rollcall.page.Addresses;
import rollcall.page.Ballots;
import rollcall.page.NewestFirst;
import rollcall.page.Numbers;
import rollcall.page.Things;
import rollcall.serve.open.OpenRelease;

/**
 * What the pages need of one release, with what is worked out once for it. Safe for many threads; usable only under a
 * lease of the release.
 */
final class Shown {
    /** Room for finished pages and descriptions, in bytes. */
    private static final long FINISHED = 24L << 20;

    private final OpenRelease release;
    private final Optional<Publisher> publisher;
    private final Addresses addresses;
    private final Cache<String, byte[]> finished = Caffeine.newBuilder()
            .maximumWeight(FINISHED)
            .weigher((String key, byte[] bytes) -> key.length() + bytes.length)
            .build();
    private final Supplier<Ballots> ballots = once(() -> Ballots.of(graph()));
    private final Supplier<Numbers> numbers =
            once(() -> Numbers.of(graph(), ballots().get()));

    private final NewestFirst newest = new NewestFirst();

    Shown(OpenRelease release, Optional<Publisher> publisher) {
        this.release = release;
        this.publisher = publisher;
        this.addresses = new Addresses(release.iris());
    }

    OpenRelease release() {
        return release;
    }

    Optional<Publisher> publisher() {
        return publisher;
    }

    Iris iris() {
        return addresses.iris();
    }

    Addresses addresses() {
        return addresses;
    }

    /** The union of the graphs; read it within {@link #read}. */
    Graph graph() {
        return release.dataset().getUnionGraph();
    }

    Supplier<Ballots> ballots() {
        return ballots;
    }

    NewestFirst newest() {
        return newest;
    }

    Supplier<Numbers> numbers() {
        return numbers;
    }

    /** Whether the release says anything of a thing, or has a graph of that name. */
    boolean knows(Iris.Local thing) {
        Node node = iris().node(thing);
        return read(() -> Things.knows(graph(), node) || release.dataset().containsGraph(node));
    }

    <T> T read(Supplier<T> work) {
        return Txn.calculateRead(release.dataset(), work::get);
    }

    /** An answer of this release, told apart by what the address does not say: format, language. */
    Answer answer(String contentType, String representation) {
        return new Answer(
                contentType,
                release.version() + "-" + Assets.VERSION
                        + publisher.map(p -> "-" + p.mark()).orElse("") + "-" + representation,
                created());
    }

    Instant created() {
        return release.manifest().created();
    }

    /** The bytes of an address's representation, made at most once while there is room. */
    byte[] finished(String key, Answer.Body body) throws IOException {
        try {
            return finished.get(key, k -> read(() -> bytes(body)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static byte[] bytes(Answer.Body body) {
        try {
            return body.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Supplier<T> once(Supplier<T> work) {
        return new Supplier<>() {
            private @Nullable T value;

            @Override
            public synchronized T get() {
                T known = value;
                if (known != null) return known;
                T made = work.get();
                value = made;
                return made;
            }
        };
    }
}
