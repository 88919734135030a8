package rollcall.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a new release. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Makes a new release of all input. A build that fails or is killed changes nothing.")
final class BuildCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private BuildOptions release;

    @Option(names = "--force", description = "Build even if the inputs have not changed since the current release.")
    private boolean force;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        return release.building(terminal).run(force);
    }
}
