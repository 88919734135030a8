package rollcall.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;

/** The RDF syntaxes a description comes in; the first one listed is the one for who does not mind. */
public enum Format {
    TURTLE("ttl", "text/turtle", "Turtle", RDFFormat.TURTLE_PRETTY),
    JSON_LD("jsonld", "application/ld+json", "JSON-LD", RDFFormat.JSONLD11_PLAIN),
    N_TRIPLES("nt", "application/n-triples", "N-Triples", RDFFormat.NTRIPLES_UTF8),
    RDF_XML("rdf", "application/rdf+xml", "RDF/XML", RDFFormat.RDFXML_PLAIN);

    /** Names under which clients ask for JSON-LD and others, besides the proper one. */
    private static final List<String> PLAIN_JSON = List.of("application/json");

    private final String suffix;
    private final String mediaType;
    private final String title;
    private final RDFFormat riot;

    Format(String suffix, String mediaType, String title, RDFFormat riot) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.title = title;
        this.riot = riot;
    }

    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    public String title() {
        return title;
    }

    /** With the encoding where the syntax does not fix it. */
    public String contentType() {
        return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
    }

    public static Optional<Format> ofSuffix(String suffix) {
        return Arrays.stream(values()).filter(f -> f.suffix.equals(suffix)).findFirst();
    }

    public static Optional<Format> ofMediaType(String mediaType) {
        if (PLAIN_JSON.contains(mediaType)) return Optional.of(JSON_LD);
        return Arrays.stream(values())
                .filter(f -> f.mediaType.equals(mediaType))
                .findFirst();
    }

    /**
     * Writes a graph with its own prefixes; RDF 1.1 in directives that old parsers read. The stream stays open.
     *
     * @throws IOException where the stream does not take it
     */
    public void write(Graph graph, OutputStream out) throws IOException {
        if (this == JSON_LD) JsonLd.write(graph, out);
        else
            RDFWriter.source(graph)
                    .format(riot)
                    .set(RIOT.symTurtleDirectiveStyle, "at")
                    .output(out);
    }
}
