package rollcall.cli;

import static rollcall.account.Finding.Severity.REFUSES_FILE;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rollcall.account.Finding;
import rollcall.build.Folders;
import rollcall.build.Intake;
import rollcall.build.Mapper;
import rollcall.build.Outcome;
import rollcall.build.ReleaseBuild;
import rollcall.build.RunIdentity;
import rollcall.build.ShapesInspection;
import rollcall.iri.Iris;
import rollcall.release.Releases;

/** One build, told to the user: progress, findings, the account, and where the refusals are listed. */
final class Building {
    /** Findings printed one by one; the refusals file has them all. */
    private static final int SHOWN = 20;

    /** Older releases that stay to roll back to, beside those that are kept. A server has long left older ones. */
    private static final int SPARE = 2;

    private final Terminal terminal;
    private final Folders folders;
    private final Path store;
    private final Iris iris;
    private final boolean strict;
    private final List<Finding> findings = new ArrayList<>();

    Building(Terminal terminal, Folders folders, Path store, Iris iris, boolean strict) {
        this.terminal = terminal;
        this.folders = folders;
        this.store = store;
        this.iris = iris;
        this.strict = strict;
    }

    /** @return the exit code */
    int run(boolean force) throws IOException {
        Instant began = Instant.now();
        long beganNanos = System.nanoTime();
        try (ShownProgress progress = new ShownProgress(terminal)) {
            Intake intake = Intake.of(folders, iris, this::found, progress);
            RunIdentity identity = new RunIdentity(Mapper.version(), Mapper.fingerprint(), iris, intake.inputs());
            ReleaseBuild build = new ReleaseBuild(store, identity, began)
                    .account(intake.account()::counts)
                    .inspection(new ShapesInspection())
                    .companion(intake.textIndex())
                    .publication(intake.recordTables())
                    .progress(progress);
            if (!force && build.isUpToDate()) return upToDate();
            Optional<String> left = force ? Optional.empty() : build.rolledBackFrom();
            if (left.isPresent()) return rolledBack(left.get());
            Outcome outcome = build.run(out -> {
                intake.send(out);
                progress.endStage();
                stopAtRefusedFile();
            });
            progress.endStage();
            findings.addAll(outcome.findings());
            new Releases(store)
                    .prune(SPARE)
                    .forEach(old ->
                            terminal.say("rollcall: removed release " + old + "; 'rollcall releases keep' keeps one"));
            return finish(outcome, Duration.ofNanos(System.nanoTime() - beganNanos));
        }
    }

    private void found(Finding finding) {
        if (strict && finding.severity().refuses())
            throw new UserError(finding + " (--strict stops at the first refusal)");
        findings.add(finding);
    }

    /** A release without a whole file would withdraw what that file said before; so there is none. */
    private void stopAtRefusedFile() throws IOException {
        long refused =
                findings.stream().filter(f -> f.severity() == REFUSES_FILE).count();
        if (refused == 0) return;
        show();
        throw new UserError("nothing was published, since " + refused + " of the findings "
                + (refused == 1 ? "refuses" : "refuse") + " a whole file; mend the"
                + " files or move them away; all findings are listed in " + listed());
    }

    private int upToDate() {
        terminal.say("rollcall: the current release is up to date; --force builds it again");
        return ExitCode.DONE;
    }

    /** What was taken back by hand does not come back by itself, say because a server was started again. */
    private int rolledBack(String left) {
        terminal.say("rollcall: the inputs are those of " + left
                + ", from which somebody rolled back; the current release" + " stays; 'rollcall releases rollback "
                + left + "' makes that one current again, --force builds anew");
        return ExitCode.DONE;
    }

    private int finish(Outcome outcome, Duration took) throws IOException {
        show();
        terminal.say(account(outcome, took));
        if (findings.isEmpty()) return ExitCode.DONE;
        long refusals = findings.stream().filter(f -> f.severity().refuses()).count();
        terminal.say("rollcall: " + refusals + " refused, " + Accounts.count(findings.size() - refusals, "warnings")
                + ", all listed in " + listed());
        return refusals > 0 ? ExitCode.REFUSALS : ExitCode.DONE;
    }

    /** The gravest first, so that none of them is among those left out. */
    private void show() {
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(SHOWN)
                .map(Finding::toString)
                .forEach(terminal::say);
        if (findings.size() > SHOWN) terminal.say("… and " + Accounts.count(findings.size() - SHOWN, "more findings"));
    }

    private Path listed() throws IOException {
        Path file = store.resolve("refusals.csv");
        RefusalsFile.write(file, findings);
        return file;
    }

    private static String account(Outcome outcome, Duration took) {
        return "build: release %s: %s, %s, %.1f s"
                .formatted(
                        outcome.release().manifest().version(),
                        Accounts.words(outcome.release().manifest().account()),
                        Accounts.count(outcome.release().manifest().triples(), "triples"),
                        took.toMillis() / 1000.0);
    }
}
