package rollcall.serve.sparql;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprSystem;
import org.apache.jena.sparql.expr.Unstable;

/** Tells queries that always give the same answer on the same release from those that need not. */
final class Stability extends QueryWalk {
    private static final Set<String> UNSTABLE = Set.of(
            "http://jena.apache.org/ARQ/function#now",
            "http://jena.apache.org/ARQ/function#bnode",
            "http://jena.apache.org/ARQ/function#date");

    private boolean stable = true;

    private Stability() {}

    static boolean isStable(Query query) {
        Stability found = new Stability();
        found.walk(query);
        return found.stable;
    }

    @Override
    void service(Node target) {
        stable = false;
    }

    @Override
    void property(Node predicate) {}

    @Override
    void builtIn(ExprFunction function) {
        if (function instanceof Unstable || function instanceof ExprSystem) stable = false;
    }

    @Override
    void named(String iri) {
        if (UNSTABLE.contains(iri)) stable = false;
    }
}
