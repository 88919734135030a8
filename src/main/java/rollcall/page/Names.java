package rollcall.page;

import org.apache.jena.graph.Graph;
import rollcall.iri.Iris;

/** What things are called, for those who show no page of them. */
public final class Names {
    private Names() {}

    /** In the language of the addresses' reader where there is such a name; in the caller's transaction. */
    public static Text of(Graph graph, Addresses addresses, Iris.Local thing) {
        return new Values(graph, addresses).labels().of(addresses.iris().node(thing));
    }
}
