package rollcall.build;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import rollcall.account.Finding;

/** Looks at the finished data before it is published. */
@FunctionalInterface
public interface Inspection {
    /** Finds nothing. */
    Inspection NONE = data -> List.of();

    /**
     * Runs in a read transaction; a finding that refuses stops the build.
     *
     * @param data with the union of its graphs as default graph
     */
    List<Finding> inspect(DatasetGraph data);
}
