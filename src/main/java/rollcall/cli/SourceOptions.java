package rollcall.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import rollcall.build.Folders;

/** Where the input is. */
final class SourceOptions {
    private static final String DEFAULT_DATA = "data";
    private static final String DEFAULT_SEEDS = "seeds";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            split = ",",
            defaultValue = "${env:ROLLCALL_DATA:-data}",
            description =
                    "Facts, roll-call tables and additions to the registry, anywhere below; repeatable. Default: ${DEFAULT-VALUE}")
    private List<Path> data = List.of();

    @Option(
            names = "--seeds",
            paramLabel = "DIR",
            split = ",",
            defaultValue = "${env:ROLLCALL_SEEDS:-seeds}",
            description = "The source texts, by document id; repeatable. Default: ${DEFAULT-VALUE}")
    private List<Path> seeds = List.of();

    /** The folders to read; a default one that is not there is left out, a named one is an error. */
    Folders folders() {
        return new Folders(existing(data, "--data", DEFAULT_DATA), existing(seeds, "--seeds", DEFAULT_SEEDS));
    }

    private static List<Path> existing(List<Path> folders, String option, String byDefault) {
        Stream<Path> missing = folders.stream()
                .filter(f -> !Files.isDirectory(f) && !f.toString().equals(byDefault));
        missing.findFirst().ifPresent(f -> {
            throw new UserError(option + " " + f + ": "
                    + (Files.exists(f) || Files.notExists(f)
                            ? "no such folder; give the folder that holds the input"
                            : "this user must not look there; check the owners and permissions of the folders above"));
        });
        return folders.stream().filter(Files::isDirectory).toList();
    }
}
