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
    private SourceOptions sources;

    @Mixin
    private StoreOption store;

    @Mixin
    private BaseOption base;

    @Mixin
    private RunOptions run;

    @Mixin
    private ServeOptions options;

    PublishCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        options.site(base.iris());
        int built = new Building(terminal, sources.folders(), store.folder(), base.iris(), run.strict()).run(false);
        int served = new Serving(terminal, store.releases(), options).run();
        return served == ExitCode.DONE ? built : served;
    }
}
