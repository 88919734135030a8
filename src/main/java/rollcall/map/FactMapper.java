package rollcall.map;

import org.apache.jena.graph.Node;
import rollcall.fact.Fact;

/** Maps one kind of fact. Mappers are values: no state, no I/O. */
interface FactMapper<F extends Fact> {
    /**
     * Writes everything the fact says.
     *
     * @return the node the fact is about, of which it may have made more than one
     */
    Node map(F fact, DocumentScope scope);
}
