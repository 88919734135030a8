package rollcall.cli;

import picocli.CommandLine.Mixin;
import rollcall.iri.Iris;
import rollcall.release.Releases;

/** What a release is made of, under which address, and where it is put. */
final class BuildOptions {
    @Mixin
    private SourceOptions sources;

    @Mixin
    private StoreOption store;

    @Mixin
    private BaseOption base;

    @Mixin
    private RunOptions run;

    Iris iris() {
        return base.iris();
    }

    Releases releases() {
        return store.releases();
    }

    Building building(Terminal terminal) {
        return new Building(terminal, sources.folders(), store.folder(), base.iris(), run.strict());
    }
}
