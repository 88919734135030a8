package rollcall.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files a command line names; standard input is spooled to a file of its own, since tables are read twice. */
final class InputArguments implements AutoCloseable {
    private final List<Path> paths = new ArrayList<>();
    private Optional<Path> folder = Optional.empty();

    private InputArguments() {}

    static InputArguments of(List<String> names) throws IOException {
        InputArguments inputs = new InputArguments();
        for (String name : names) inputs.paths.add(name.equals("-") ? inputs.spooled() : existing(name));
        return inputs;
    }

    private static Path existing(String name) {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file))
            throw new UserError(name + ": no such file; give a facts file or a roll-call table");
        return file;
    }

    private Path spooled() throws IOException {
        folder = Optional.of(Files.createTempDirectory("rollcall"));
        byte[] first = System.in.readNBytes(1);
        boolean json = first.length == 1 && (first[0] == '{' || Character.isWhitespace(first[0]));
        Path file = folder.get().resolve(json ? "standard-input.json" : "standard-input.csv");
        try (InputStream in = new SequenceInputStream(new ByteArrayInputStream(first), System.in)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    List<Path> paths() {
        return paths;
    }

    @Override
    public void close() throws IOException {
        if (folder.isEmpty()) return;
        for (Path file : paths) if (file.startsWith(folder.get())) Files.deleteIfExists(file);
        Files.deleteIfExists(folder.get());
    }
}
