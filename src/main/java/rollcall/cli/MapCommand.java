package rollcall.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rollcall.account.Finding;
import rollcall.build.Intake;

/** Facts or roll calls in, RDF out; no store needed. */
@Command(
        name = "map",
        mixinStandardHelpOptions = true,
        description = "Maps facts files and roll-call tables to RDF, streaming. '-' is standard input or output.")
final class MapCommand implements Callable<Integer> {
    private static final Path REFUSALS = Path.of("rollcall-refusals.csv");
    private final Terminal terminal;

    @Spec
    private CommandSpec command;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Facts (JSON) or roll-call tables (CSV, plain, .gz or .zip).")
    private List<String> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Where to write; the suffix tells the format. Default: - (standard output)")
    private String output = "-";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "nq, trig, nt or ttl; the last two leave out which graph a triple stands in. Default: by suffix, else nq")
    private Optional<String> format = Optional.empty();

    @Mixin
    private SourceOptions sources;

    @Mixin
    private BaseOption base;

    @Mixin
    private RunOptions run;

    MapCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RdfFormat chosen = RdfFormat.of(format, output)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "no known format for '" + format.orElse(output) + "'; use --format nq, trig, nt or ttl"));
        List<Finding> findings = new ArrayList<>();
        try (InputArguments inputs = InputArguments.of(files);
                ShownProgress progress = new ShownProgress(terminal)) {
            Intake intake =
                    Intake.of(inputs.paths(), sources.folders(), base.iris(), f -> found(f, findings), progress);
            write(intake, chosen);
            progress.endStage();
            return finish(intake, findings);
        }
    }

    private void found(Finding finding, List<Finding> findings) {
        if (run.strict() && finding.severity().refuses())
            throw new UserError(finding + " (--strict stops at the first refusal)");
        findings.add(finding);
    }

    /** A file is written beside its place and moved there when it is whole. */
    private void write(Intake intake, RdfFormat chosen) throws IOException {
        if (output.equals("-")) {
            chosen.write(intake, base.iris(), terminal.out());
            return;
        }
        Path file = Path.of(output).toAbsolutePath();
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                chosen.write(intake, base.iris(), out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private int finish(Intake intake, List<Finding> findings) throws IOException {
        findings.stream().map(Finding::toString).forEach(terminal::say);
        terminal.say("map: " + Accounts.words(intake.account().counts()));
        if (findings.stream().noneMatch(f -> f.severity().refuses())) return ExitCode.DONE;
        RefusalsFile.write(REFUSALS, findings);
        terminal.say("rollcall: the refusals are listed in " + REFUSALS);
        return ExitCode.REFUSALS;
    }
}
