package rollcall.build;

import java.util.List;
import rollcall.account.Finding;
import rollcall.release.Release;
import rollcall.release.Statistics;

/**
 * A finished build.
 *
 * @param release  the new current release
 * @param counts   what it holds
 * @param findings what the inspection found and let pass
 */
public record Outcome(Release release, Statistics counts, List<Finding> findings) {
    public Outcome {
        findings = List.copyOf(findings);
    }
}
