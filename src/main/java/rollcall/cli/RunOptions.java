package rollcall.cli;

import picocli.CommandLine.Option;

/** How strict a run is. */
final class RunOptions {
    @Option(
            names = "--strict",
            defaultValue = "${env:ROLLCALL_STRICT:-false}",
            description = "The first refusal is a failure: nothing is published.")
    private boolean strict;

    boolean strict() {
        return strict;
    }
}
