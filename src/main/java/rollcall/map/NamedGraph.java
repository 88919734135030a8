package rollcall.map;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/** Writes into one named graph of a stream. */
record NamedGraph(Node name, StreamRDF out) {
    Thing thing(Node subject) {
        return new Thing(this, subject);
    }

    void add(Node subject, Node predicate, Node object) {
        out.quad(Quad.create(name, subject, predicate, object));
    }
}
