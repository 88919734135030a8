package rollcall.release;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import rollcall.iri.Iris;

/** Lets the links of {@link LinkSet} through, each with its strong predicate, and nothing else. */
final class Links extends StreamRDFWrapper {
    private final Iris iris;

    Links(Iris iris, StreamRDF links) {
        super(links);
        this.iris = iris;
    }

    @Override
    public void triple(Triple triple) {
        LinkSet.of(iris, triple)
                .ifPresent(set -> other.triple(Triple.create(triple.getSubject(), set.strong(), triple.getObject())));
    }
}
