package rollcall.release;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;

/** All that is said of one subject, in the order it came. */
record Description(Node subject, List<Property> properties) {
    record Property(Node predicate, List<Node> objects) {}

    /** Makes descriptions of triples that come sorted by subject and predicate; holds one at a time. */
    static final class Grouping extends StreamRDFBase {
        private final Consumer<Description> out;
        private Description open = new Description(Node.ANY, List.of());

        Grouping(Consumer<Description> out) {
            this.out = out;
        }

        @Override
        public void triple(Triple triple) {
            if (!triple.getSubject().equals(open.subject)) {
                finish();
                open = new Description(triple.getSubject(), new ArrayList<>());
            }
            objects(triple.getPredicate()).add(triple.getObject());
        }

        private List<Node> objects(Node predicate) {
            List<Property> properties = open.properties;
            int last = properties.size() - 1;
            if (last < 0 || !properties.get(last).predicate.equals(predicate))
                properties.add(new Property(predicate, new ArrayList<>()));
            return properties.get(properties.size() - 1).objects;
        }

        @Override
        public void finish() {
            if (!open.properties.isEmpty()) out.accept(open);
            open = new Description(Node.ANY, List.of());
        }
    }
}
