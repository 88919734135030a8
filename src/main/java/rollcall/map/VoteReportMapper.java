package rollcall.map;

import org.apache.jena.graph.Node;
import rollcall.fact.Outcome;
import rollcall.fact.VoteReport;
import rollcall.vocab.OPENGOV;

/** That a vote was held or is due. What came of it is written only where no record says so. */
final class VoteReportMapper implements FactMapper<VoteReport> {
    @Override
    public Node map(VoteReport report, DocumentScope scope) {
        Thing event = new VoteEvents(scope, report.evidence()).support(report.event());
        if (VoteEvents.isReported(report.event()))
            report.outcome()
                    .filter(VoteReportMapper::isDecided)
                    .ifPresent(o -> event.link(OPENGOV.result, VoteEvents.result(o == Outcome.ADOPTED)));
        return event.node();
    }

    private static boolean isDecided(Outcome outcome) {
        return outcome == Outcome.ADOPTED || outcome == Outcome.REJECTED || outcome == Outcome.VETOED;
    }
}
