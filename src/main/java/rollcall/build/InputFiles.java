package rollcall.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import rollcall.build.InputFile.Role;
import rollcall.resolve.RegistryReader;

/** Finds the input below the folders, in the order of names, so that a build does not depend on the file system. */
final class InputFiles {
    private InputFiles() {}

    static List<InputFile> find(Folders folders) throws IOException {
        List<InputFile> found = new ArrayList<>();
        for (Path folder : folders.data()) found.addAll(dataFiles(folder));
        for (Path folder : folders.seeds())
            for (Path text : below(folder, ".txt")) found.add(new InputFile(text, name(text), Role.TEXT));
        found.sort(Comparator.comparing(InputFile::name));
        return found;
    }

    private static List<InputFile> dataFiles(Path folder) throws IOException {
        List<InputFile> found = new ArrayList<>();
        for (Path file : below(folder, ".json")) found.add(new InputFile(file, name(file), Role.FACTS));
        for (Path file : below(folder, ".csv", ".csv.gz", ".csv.zip")) found.add(table(file));
        return found;
    }

    /** Told apart by suffix only as JSON or table; which table it is, its header says. */
    static InputFile of(Path file) throws IOException {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json")
                ? new InputFile(file, name(file), Role.FACTS)
                : table(file);
    }

    private static InputFile table(Path file) throws IOException {
        boolean registry = file.toString().endsWith(".csv") && RegistryReader.isRegistryHeader(header(file));
        return new InputFile(file, name(file), registry ? Role.REGISTRY : Role.TABLE);
    }

    private static List<String> header(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            String line = in.readLine();
            return line == null ? List.of() : List.of(line.split(",", -1));
        } catch (MalformedInputException e) {
            return List.of();
        }
    }

    private static List<Path> below(Path folder, String... suffixes) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> Stream.of(suffixes).anyMatch(s -> f.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(s)))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }
}
