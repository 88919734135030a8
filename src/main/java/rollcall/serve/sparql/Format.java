package rollcall.serve.sparql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;

/** The forms an answer can have. Declared in the order of preference. */
enum Format {
    JSON(Result.ROWS, ResultSetLang.RS_JSON, null, "application/sparql-results+json", "json", "srj"),
    XML(Result.ROWS, ResultSetLang.RS_XML, null, "application/sparql-results+xml", "xml", "srx"),
    CSV(Result.ROWS, ResultSetLang.RS_CSV, null, "text/csv", "csv"),
    TSV(Result.ROWS, ResultSetLang.RS_TSV, null, "text/tab-separated-values", "tsv"),
    PLAIN_JSON(Result.ROWS, ResultSetLang.RS_JSON, null, "application/json"),
    PLAIN_XML(Result.ROWS, ResultSetLang.RS_XML, null, "application/xml"),
    TURTLE(Result.GRAPH, Lang.TURTLE, RDFFormat.TURTLE_PRETTY, "text/turtle", "turtle", "ttl", "n3"),
    N_TRIPLES(Result.GRAPH, Lang.NTRIPLES, RDFFormat.NTRIPLES, "application/n-triples", "n-triples", "ntriples", "nt"),
    JSON_LD(
            Result.GRAPH,
            Lang.JSONLD,
            RDFFormat.JSONLD_PLAIN,
            "application/ld+json",
            "json-ld",
            "jsonld",
            "ld+json",
            "json"),
    RDF_XML(
            Result.GRAPH,
            Lang.RDFXML,
            RDFFormat.RDFXML_PLAIN,
            "application/rdf+xml",
            "rdf+xml",
            "rdf/xml",
            "rdfxml",
            "rdf",
            "xml"),
    TRIG(Result.GRAPH, Lang.TRIG, RDFFormat.TRIG_BLOCKS, "application/trig", "trig"),
    N_QUADS(Result.GRAPH, Lang.NQUADS, RDFFormat.NQUADS, "application/n-quads", "n-quads", "nquads", "nq");

    /** What a query gives. */
    enum Result {
        ROWS,
        GRAPH
    }

    private final Result result;
    private final Lang lang;
    private final @Nullable RDFFormat rdf;
    private final String mediaType;
    private final Set<String> names;

    Format(Result result, Lang lang, @Nullable RDFFormat rdf, String mediaType, String... names) {
        this.result = result;
        this.lang = lang;
        this.rdf = rdf;
        this.mediaType = mediaType;
        this.names = Set.of(names);
    }

    Lang lang() {
        return lang;
    }

    RDFFormat rdf() {
        if (rdf == null) throw new IllegalStateException(this + " does not hold a graph");
        return rdf;
    }

    String mediaType() {
        return mediaType;
    }

    /** With the encoding where the media type does not imply it. */
    String contentType() {
        return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
    }

    /** Whether triples can be written one after the other, however many there are. */
    boolean streams() {
        return this != JSON_LD && this != RDF_XML;
    }

    static List<Format> of(Result result) {
        return Arrays.stream(values()).filter(f -> f.result == result).toList();
    }

    static List<String> mediaTypes(Result result) {
        return of(result).stream().map(Format::mediaType).toList();
    }

    static Optional<Format> ofMediaType(Result result, String mediaType) {
        return of(result).stream().filter(f -> f.mediaType.equals(mediaType)).findFirst();
    }

    /** By short name or media type, as the parameters {@code format} and {@code output} give it. */
    static Optional<Format> named(Result result, String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace(' ', '+');
        return of(result).stream()
                .filter(f -> f.names.contains(lower) || f.mediaType.equals(lower))
                .findFirst();
    }
}
