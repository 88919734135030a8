package rollcall.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rollcall.account.Finding;
import rollcall.account.Progress;
import rollcall.build.Intake;
import rollcall.check.ShapesCheck;
import rollcall.compare.Comparisons;
import rollcall.compare.Difference;
import rollcall.compare.Differences;

/** Validates without changing anything. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Validates facts, evidence, registry and the mapped graph, and prints every finding. Changes nothing.")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Facts or tables to check; without one, all input is.")
    private List<String> files = List.of();

    @Option(
            names = "--differences",
            description =
                    "Print, instead of findings, each report that differs from the official record, with both sides.")
    private boolean differences;

    @Mixin
    private SourceOptions sources;

    @Mixin
    private BaseOption base;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Finding> findings = new ArrayList<>();
        DatasetGraph data = DatasetGraphFactory.create();
        try (InputArguments inputs = InputArguments.of(files)) {
            Intake intake = files.isEmpty()
                    ? Intake.of(sources.folders(), base.iris(), findings::add, Progress.SILENT)
                    : Intake.with(inputs.paths(), sources.folders(), base.iris(), findings::add, Progress.SILENT);
            intake.send(StreamRDFLib.dataset(data));
            Graph union = GraphView.createUnionGraph(data);
            if (differences) return printDifferences(union);
            findings.addAll(new ShapesCheck().check(union, "the mapped graph"));
            findings.stream().map(Finding::toString).forEach(terminal.out()::println);
            terminal.say("check: " + Accounts.words(intake.account().counts()) + ", "
                    + Accounts.count(findings.size(), "findings"));
        }
        return findings.stream().anyMatch(f -> f.severity().refuses()) ? ExitCode.REFUSALS : ExitCode.DONE;
    }

    private int printDifferences(Graph union) {
        Graph compared = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(compared, union);
        Comparisons.send(DatasetGraphFactory.wrap(union), Quad.defaultGraphIRI, StreamRDFLib.graph(compared));
        List<Difference> found = Differences.in(DatasetGraphFactory.wrap(compared));
        found.forEach(terminal.out()::println);
        terminal.say("check: " + Accounts.count(found.size(), "reports") + (found.size() == 1 ? " differs" : " differ")
                + " from the record; neither side is called wrong");
        return ExitCode.DONE;
    }
}
