package rollcall.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Builds if the inputs changed, then serves. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "Builds a release if the inputs changed, then serves it. What rollcall does without a command.")
final class PublishCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private BuildOptions release;

    @Mixin
    private ServeOptions options;

    PublishCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Serving.requireFree(options.site(release.iris()));
        int built = release.building(terminal).run(false);
        int served = new Serving(terminal, release.releases(), options).run();
        return served == ExitCode.DONE ? built : served;
    }
}
