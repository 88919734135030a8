package rollcall.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import rollcall.release.Releases;

/** Where the releases are. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "${env:ROLLCALL_STORE:-.rollcall}",
            description = "The folder of the releases. Default: ${DEFAULT-VALUE}")
    private Path store = Path.of(".rollcall");

    Path folder() {
        return store;
    }

    Releases releases() {
        return new Releases(store);
    }
}
