package rollcall.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the current release. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the current release, and follows a new one without a restart.")
final class ServeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOption store;

    @Mixin
    private ServeOptions options;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        return new Serving(terminal, store.releases(), options).run();
    }
}
