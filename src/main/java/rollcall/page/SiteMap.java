package rollcall.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import rollcall.iri.Iris;
import rollcall.vocab.FOAF;
import rollcall.vocab.OPENGOV;
import rollcall.vocab.ORG;
import rollcall.vocab.RC;
import rollcall.vocab.RDF;
import rollcall.vocab.SCHEMA;

/**
 * The pages worth a crawler's time: everything but single cast votes and tallies, which their votes' pages show, and
 * offices, which the pages of their holders show.
 */
public final class SiteMap {
    /** As many as the protocol allows in one file. */
    static final int ON_PART = 50_000;

    private static final List<Node> CLASSES = List.of(
            RC.State,
            FOAF.Person,
            ORG.Organization,
            FOAF.Group,
            SCHEMA.Place,
            SCHEMA.CreativeWorkSeries,
            RC.Resolution,
            RC.Session,
            OPENGOV.VoteEvent,
            RC.Document,
            RC.Statement,
            RC.Meeting,
            RC.Visit,
            RC.Agreement,
            RC.Measure,
            RC.Lobbying,
            RC.Protest,
            RC.Event,
            RC.Estimate,
            RC.Evidence);

    private SiteMap() {}

    /** Below the base; the front page first, then by name. */
    public static List<String> paths(Graph graph, Addresses addresses) {
        Set<String> pages = new TreeSet<>();
        for (Node type : CLASSES)
            graph.find(Node.ANY, RDF.type, type)
                    .mapWith(Triple::getSubject)
                    .forEach(thing -> addresses.iris().local(thing).ifPresent(local -> pages.add(page(local))));
        Example.all().forEach(example -> pages.add("examples/" + example.name()));
        List<String> paths = new ArrayList<>(List.of("", "about", "examples", "ontology", "dump/", "releases"));
        paths.addAll(pages);
        return paths;
    }

    private static String page(Iris.Local thing) {
        return "page/" + thing.space().segment() + "/" + thing.key();
    }

    public static int parts(List<String> paths) {
        return (paths.size() + ON_PART - 1) / ON_PART;
    }

    /** @param part from 1; beyond the last there is nothing */
    public static List<String> part(List<String> paths, int part) {
        long first = (part - 1L) * ON_PART;
        return paths.stream().skip(first).limit(ON_PART).toList();
    }
}
