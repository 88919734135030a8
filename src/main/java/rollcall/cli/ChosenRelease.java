package rollcall.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rollcall.release.Releases;

/** One release of a store, named by its version. */
final class ChosenRelease {
    @Mixin
    private StoreOption store;

    @Parameters(paramLabel = "VERSION", description = "As 'list' prints it.")
    private String version;

    Releases releases() {
        return store.releases();
    }

    String version() {
        return version;
    }
}
