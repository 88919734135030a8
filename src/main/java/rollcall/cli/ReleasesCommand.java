package rollcall.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rollcall.release.Manifest;
import rollcall.release.Release;
import rollcall.release.Releases;

/** Looks after the releases of a store. */
@Command(
        name = "releases",
        mixinStandardHelpOptions = true,
        description = "Lists, shows, keeps, removes releases, or rolls back to an earlier one.")
final class ReleasesCommand implements Callable<Integer> {
    private static final String VERSION = "VERSION";
    private final Terminal terminal;

    @Mixin
    private StoreOption store;

    ReleasesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return list(store.releases());
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "One line a release, the newest last; '*' marks the current one.")
    int list(@Mixin StoreOption option) {
        return list(option.releases());
    }

    private int list(Releases releases) {
        Optional<String> current = releases.currentVersion();
        if (releases.versions().isEmpty())
            terminal.say("rollcall: no releases in " + releases.store() + "; 'rollcall build' makes one");
        for (String version : releases.versions()) {
            Manifest manifest = releases.release(version).manifest();
            terminal.out()
                    .printf(
                            "%s %s  %s  %,d triples%s%n",
                            current.filter(version::equals).isPresent() ? "*" : " ",
                            version,
                            manifest.created(),
                            manifest.triples(),
                            releases.isKept(version) ? "  kept" : "");
        }
        return ExitCode.DONE;
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "What a release holds; without VERSION the current one.")
    int show(
            @Mixin StoreOption option,
            @Parameters(arity = "0..1", paramLabel = VERSION, description = "As 'list' prints it.") String version) {
        Release release = chosen(option.releases(), version);
        Manifest manifest = release.manifest();
        terminal.out()
                .printf(
                        "version  %s%nbase     %s%ncreated  %s%nmapper   %s%ntriples  %,d%nquads    %,d%nfolder   %s%n",
                        manifest.version(),
                        manifest.base(),
                        manifest.created(),
                        manifest.mapper(),
                        manifest.triples(),
                        manifest.quads(),
                        release.folder());
        for (Map.Entry<String, Long> count : manifest.account().entrySet())
            terminal.out().printf("  %-22s %,d%n", count.getKey(), count.getValue());
        for (Manifest.PublishedFile file : manifest.files())
            terminal.out().printf("  %-34s %,12d bytes  %s%n", file.name(), file.bytes(), file.sha256());
        return ExitCode.DONE;
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "Checks that a release is whole: every file with its size and checksum, and the database;"
                    + " without VERSION the current one.")
    int verify(
            @Mixin StoreOption option,
            @Parameters(arity = "0..1", paramLabel = VERSION, description = "As 'list' prints it.") String version) {
        Releases releases = option.releases();
        String checked = chosen(releases, version).manifest().version();
        releases.verify(checked);
        terminal.say("rollcall: " + checked + " is whole");
        return ExitCode.DONE;
    }

    private static Release chosen(Releases releases, String version) {
        if (version != null) return releases.release(version);
        return releases.current()
                .orElseThrow(() ->
                        new UserError("no current release in " + releases.store() + "; 'rollcall build' makes one"));
    }

    @Command(
            name = "keep",
            mixinStandardHelpOptions = true,
            description = "Keeps a release from being removed when newer ones take over.")
    int keep(@Mixin ChosenRelease chosen) {
        chosen.releases().keep(chosen.version(), true);
        terminal.say("rollcall: " + chosen.version() + " is kept");
        return ExitCode.DONE;
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Removes a release that is not the current one.")
    int remove(@Mixin ChosenRelease chosen) {
        chosen.releases().remove(chosen.version());
        terminal.say("rollcall: " + chosen.version() + " is removed");
        return ExitCode.DONE;
    }

    @Command(
            name = "rollback",
            mixinStandardHelpOptions = true,
            description = "Makes an earlier release the current one; without VERSION the one before the current.")
    int rollback(
            @Mixin StoreOption option,
            @Parameters(arity = "0..1", paramLabel = VERSION, description = "As 'list' prints it.") String version) {
        Releases releases = option.releases();
        Release release = version == null ? releases.rollBack() : releases.makeCurrent(version);
        terminal.say("rollcall: " + release.manifest().version() + " is the current release now");
        return ExitCode.DONE;
    }
}
