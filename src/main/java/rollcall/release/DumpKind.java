package rollcall.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.WebContent;
import rollcall.iri.Iris;

/** The files every release offers, and what stands in each. */
enum DumpKind {
    TURTLE("rollcall.ttl.gz", WebContent.contentTypeTurtle, Rights.MIXED, "Everything, as Turtle") {
        @Override
        Dump writer(DumpFile file, Iris iris) throws IOException {
            return Dump.turtle(file, iris.base(), graph -> true);
        }
    },
    NQUADS("rollcall.nq.gz", WebContent.contentTypeNQuads, Rights.MIXED, "Everything with its graphs, as N-Quads") {
        @Override
        Dump writer(DumpFile file, Iris iris) {
            return Dump.nquads(file);
        }
    },
    JSONLD("rollcall.jsonld.gz", WebContent.contentTypeJSONLD, Rights.MIXED, "Everything, as JSON-LD") {
        @Override
        Dump writer(DumpFile file, Iris iris) throws IOException {
            return Dump.jsonLd(file, iris.base());
        }
    },
    DOCUMENTS(
            "rollcall-documents.ttl.gz",
            WebContent.contentTypeTurtle,
            Rights.WITHOUT_RECORDS,
            "Everything but the United Nations' voting records, as Turtle") {
        @Override
        Dump writer(DumpFile file, Iris iris) throws IOException {
            return Dump.turtle(file, iris.base(), graph -> GraphKind.of(iris, graph) != GraphKind.VOTES);
        }
    },
    LINKS(
            "links.nt.gz",
            WebContent.contentTypeNTriples,
            Rights.LINKS,
            "Links of people, bodies and states to the same elsewhere, as N-Triples"),
    LINKS_WIKIDATA(LinkSet.WIKIDATA),
    LINKS_DBPEDIA(LinkSet.DBPEDIA),
    LINKS_GEONAMES(LinkSet.GEONAMES),
    LINKS_UNBIS(LinkSet.UNBIS),
    LINKS_EU(LinkSet.EU),
    LINKS_ISO3166(LinkSet.ISO3166),
    LINKS_UNDL(LinkSet.UNDL);

    private final String file;
    private final String mediaType;
    private final Rights rights;
    private final String title;
    private final Optional<LinkSet> links;

    DumpKind(LinkSet links) {
        this(
                links.key().replace('.', '-') + ".nt.gz",
                WebContent.contentTypeNTriples,
                Rights.LINKS,
                links.title() + ", as N-Triples",
                Optional.of(links));
    }

    DumpKind(String file, String mediaType, Rights rights, String title) {
        this(file, mediaType, rights, title, Optional.empty());
    }

    DumpKind(String file, String mediaType, Rights rights, String title, Optional<LinkSet> links) {
        this.file = file;
        this.mediaType = mediaType;
        this.rights = rights;
        this.title = title;
        this.links = links;
    }

    /** Links of one set, unless the kind says otherwise. */
    Dump writer(DumpFile file, Iris iris) throws IOException {
        return Dump.links(file, iris, links.stream().toArray(LinkSet[]::new));
    }

    Dump open(Path folder, Iris iris) throws IOException {
        return writer(new DumpFile(folder.resolve(file), mediaType, rights), iris);
    }

    /** In names of things: {@code ttl}, {@code documents}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The three forms of all the data. */
    boolean isWhole() {
        return this == TURTLE || this == NQUADS || this == JSONLD;
    }

    /** The W3C's name of the format. */
    String format() {
        return switch (this) {
            case TURTLE, DOCUMENTS -> "Turtle";
            case NQUADS -> "N-Quads";
            case JSONLD -> "JSON-LD";
            default -> "N-Triples";
        };
    }

    /** The file with the links of a set that leads to one other data set. */
    static Optional<DumpKind> of(LinkSet set) {
        return Arrays.stream(values())
                .filter(kind -> kind.links.equals(Optional.of(set)))
                .findFirst();
    }

    String file() {
        return file;
    }

    String mediaType() {
        return mediaType;
    }

    Rights rights() {
        return rights;
    }

    String title() {
        return title;
    }
}
