package rollcall.build;

import java.io.Serial;
import java.util.List;
import rollcall.account.Explained;
import rollcall.account.Finding;

/** A build that an inspection stopped; what is served stays as it is. */
public final class BuildRefused extends RuntimeException implements Explained {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    BuildRefused(List<Finding> findings) {
        super("the data has %d findings that refuse it, the first: %s".formatted(findings.size(), findings.get(0)));
        this.findings = findings;
    }

    /** All that refuse. */
    public List<Finding> findings() {
        return findings;
    }
}
