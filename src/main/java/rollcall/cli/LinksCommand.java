package rollcall.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rollcall.account.Finding;
import rollcall.account.Progress;
import rollcall.build.Intake;
import rollcall.check.links.Download;
import rollcall.check.links.Endpoint;
import rollcall.check.links.LinkCheck;
import rollcall.check.links.Outside;

/** Looks after the registry's links to other data sets. */
@Command(
        name = "links",
        mixinStandardHelpOptions = true,
        description = "Compares the registry's links with the data sets they lead to.",
        synopsisSubcommandLabel = "check")
final class LinksCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec command;

    LinksCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        throw new ParameterException(command.commandLine(), "give what to do with the links: check");
    }

    /** Where the other side's statements are; one of the two. */
    static final class Where {
        @Option(
                names = "--endpoint",
                paramLabel = "URL",
                required = true,
                description = "A SPARQL endpoint with Wikidata's statements, such as https://query.wikidata.org/sparql")
        private URI endpoint;

        @Option(
                names = "--file",
                paramLabel = "FILE",
                required = true,
                description = "A file with them: N-Triples, Turtle, JSON-LD or another RDF syntax, plain or .gz")
        private Path file;

        Outside outside() {
            if (endpoint != null) return new Endpoint(endpoint);
            if (!Files.isRegularFile(file)) throw new UserError(file + ": no such file; give a downloaded RDF file");
            return new Download(file);
        }
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Compares names, codes and sorts, and finds items that were merged or deleted. Prints findings, changes"
                        + " nothing. Exit code 3 where there are any.",
            })
    int check(@ArgGroup(multiplicity = "1") Where where, @Mixin SourceOptions sources, @Mixin BaseOption base)
            throws IOException {
        List<Finding> findings = new ArrayList<>();
        Intake intake = Intake.of(sources.folders(), base.iris(), findings::add, Progress.SILENT);
        int compared = new LinkCheck(intake.registry(), findings::add).run(where.outside());
        findings.stream().map(Finding::toString).forEach(terminal.out()::println);
        terminal.say("links: %,d compared, %s".formatted(compared, Accounts.count(findings.size(), "findings")));
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.REFUSALS;
    }
}
