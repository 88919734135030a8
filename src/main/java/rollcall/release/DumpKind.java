package rollcall.release;

import java.io.IOException;
import java.nio.file.Path;
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
            "Links of people, bodies and states to other data sets, as N-Triples") {
        @Override
        Dump writer(DumpFile file, Iris iris) {
            return Dump.links(file, iris);
        }
    },
    LINKS_WIKIDATA(
            "links-wikidata.nt.gz", WebContent.contentTypeNTriples, Rights.LINKS, "Links to Wikidata, as N-Triples") {
        @Override
        Dump writer(DumpFile file, Iris iris) {
            return Dump.links(file, iris, LinkSet.WIKIDATA);
        }
    },
    LINKS_DBPEDIA(
            "links-dbpedia.nt.gz", WebContent.contentTypeNTriples, Rights.LINKS, "Links to DBpedia, as N-Triples") {
        @Override
        Dump writer(DumpFile file, Iris iris) {
            return Dump.links(file, iris, LinkSet.DBPEDIA);
        }
    },
    LINKS_GEONAMES(
            "links-geonames.nt.gz", WebContent.contentTypeNTriples, Rights.LINKS, "Links to GeoNames, as N-Triples") {
        @Override
        Dump writer(DumpFile file, Iris iris) {
            return Dump.links(file, iris, LinkSet.GEONAMES);
        }
    },
    LINKS_UNBIS(
            "links-unbis.nt.gz",
            WebContent.contentTypeNTriples,
            Rights.LINKS,
            "Links to the UNBIS Thesaurus, as N-Triples") {
        @Override
        Dump writer(DumpFile file, Iris iris) {
            return Dump.links(file, iris, LinkSet.UNBIS);
        }
    };

    private final String file;
    private final String mediaType;
    private final Rights rights;
    private final String title;

    DumpKind(String file, String mediaType, Rights rights, String title) {
        this.file = file;
        this.mediaType = mediaType;
        this.rights = rights;
        this.title = title;
    }

    abstract Dump writer(DumpFile file, Iris iris) throws IOException;

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
            case LINKS, LINKS_WIKIDATA, LINKS_DBPEDIA, LINKS_GEONAMES, LINKS_UNBIS -> "N-Triples";
        };
    }

    /** The file with the links of a set that leads to one other data set. */
    static Optional<DumpKind> of(LinkSet set) {
        return switch (set) {
            case WIKIDATA -> Optional.of(LINKS_WIKIDATA);
            case DBPEDIA -> Optional.of(LINKS_DBPEDIA);
            case GEONAMES -> Optional.of(LINKS_GEONAMES);
            case UNBIS -> Optional.of(LINKS_UNBIS);
            case ACTORS, STATES -> Optional.empty();
        };
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
