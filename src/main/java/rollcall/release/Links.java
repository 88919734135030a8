package rollcall.release;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import rollcall.iri.Iris;

/** Lets the links of some sets through, each with its strong predicate, and nothing else. */
final class Links extends StreamRDFWrapper {
    private final Iris iris;
    private final LinkSet[] sets;

    /** @param sets without any, all that say that two things are the same */
    Links(Iris iris, StreamRDF links, LinkSet... sets) {
        super(links);
        this.iris = iris;
        this.sets = sets.clone();
    }

    @Override
    public void triple(Triple triple) {
        if (isWanted(triple)) other.triple(LinkSet.strong(iris, triple));
    }

    private boolean isWanted(Triple triple) {
        var of = LinkSet.of(iris, triple);
        for (LinkSet set : sets) if (of.contains(set)) return true;
        return sets.length == 0 && of.stream().anyMatch(LinkSet::isOfSameness);
    }
}
