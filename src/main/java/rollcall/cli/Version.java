package rollcall.cli;

import picocli.CommandLine.IVersionProvider;
import rollcall.build.Mapper;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"rollcall " + Mapper.version()};
    }
}
