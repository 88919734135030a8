package rollcall.build;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import rollcall.account.Finding;
import rollcall.check.ShapesCheck;

/** Lets no release out that breaks a shape; what only warns is passed on. */
public final class ShapesInspection implements Inspection {
    @Override
    public List<Finding> inspect(DatasetGraph data) {
        return new ShapesCheck().check(data.getDefaultGraph(), "release");
    }
}
