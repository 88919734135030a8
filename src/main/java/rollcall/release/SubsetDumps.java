package rollcall.release;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.WebContent;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import rollcall.iri.Iris;
import rollcall.vocab.Prefixes;

/**
 * One Turtle file for each graph. There may be thousands, so none stays open: the texts grow in memory, move to scratch files
 * when they get large together, and are compressed one after the other at the end.
 */
final class SubsetDumps extends StreamRDFBase implements DumpShare {
    /** Within the folder of the dumps. */
    static final String FOLDER = "graph";

    private static final int HELD_CHARS = 16 << 20;

    private final Path folder;
    private final Iris iris;
    private final TurtleTerms terms;
    private final Map<Node, Part> parts = new HashMap<>();
    private final List<Manifest.PublishedFile> published = new ArrayList<>();
    private final int most;
    private int held;

    SubsetDumps(Path dumps, Iris iris) throws IOException {
        this(dumps, iris, HELD_CHARS);
    }

    /** @param most characters held in memory, over all graphs */
    SubsetDumps(Path dumps, Iris iris, int most) throws IOException {
        this.most = most;
        this.folder = Files.createDirectories(dumps.resolve(FOLDER));
        this.iris = iris;
        this.terms = new TurtleTerms(Prefixes.of(iris.base()));
    }

    /** {@code graph/doc.ad456dce9a519686.ttl.gz}; empty for graphs that are not ours to name. */
    static String file(String key) {
        return FOLDER + "/" + key + ".ttl.gz";
    }

    @Override
    public void quad(Quad quad) {
        Part part = parts.computeIfAbsent(quad.getGraph(), Part::new);
        part.triples.triple(quad.asTriple());
        part.count++;
    }

    @Override
    public void finish() {
        Map<String, Part> byKey = new TreeMap<>();
        parts.forEach((graph, part) -> GraphKind.key(iris, graph).ifPresent(key -> byKey.put(key, part)));
        try {
            for (Map.Entry<String, Part> part : byKey.entrySet())
                published.add(part.getValue().compress(part.getKey()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Manifest.PublishedFile> published() {
        return List.copyOf(published);
    }

    @Override
    public void close() throws IOException {
        for (Part part : parts.values()) Files.deleteIfExists(part.scratch);
    }

    private final class Part {
        private final Node graph;
        private final Path scratch = folder.resolve("scratch-" + parts.size());
        private final StringWriter text = new StringWriter();
        private final TurtleWriter turtle = new TurtleWriter(text, terms);
        private final Description.Grouping triples = new Description.Grouping(this::write);
        private long count;

        Part(Node graph) {
            this.graph = graph;
        }

        private void write(Description description) {
            int before = text.getBuffer().length();
            turtle.write(description);
            held += text.getBuffer().length() - before;
            if (held > most) moveAll();
        }

        private void move() throws IOException {
            Files.writeString(scratch, text.getBuffer(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            text.getBuffer().setLength(0);
        }

        Manifest.PublishedFile compress(String key) throws IOException {
            triples.finish();
            Rights rights = GraphKind.of(iris, graph).rights();
            DumpFile file = new DumpFile(folder.resolve(key + ".ttl.gz"), WebContent.contentTypeTurtle, rights);
            try (file) {
                Writer out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
                terms.begin(out);
                out.flush();
                if (Files.exists(scratch)) Files.copy(scratch, file);
                out.append(text.getBuffer()).flush();
            }
            return file.published(count).in(FOLDER);
        }
    }

    private void moveAll() {
        try {
            for (Part part : parts.values()) part.move();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        held = 0;
    }
}
