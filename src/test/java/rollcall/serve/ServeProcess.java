package rollcall.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code rollcall serve} in a process of its own, as an operator starts it. */
final class ServeProcess {
    private static final Pattern ADDRESS = Pattern.compile("serving release \\S+ at http://localhost:(\\d+)/");
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    private ServeProcess() {}

    /** What it says goes to the file {@code log} in the store's folder. */
    static Process start(Path store, String... jvmOptions) throws IOException {
        return start(store, List.of(jvmOptions), List.of());
    }

    static Process start(Path store, List<String> jvmOptions, List<String> options) throws IOException {
        return start(store, jvmOptions, options, Map.of());
    }

    static Process start(Path store, List<String> jvmOptions, List<String> options, Map<String, String> environment)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "rollcall.cli.Main", "serve"));
        command.addAll(List.of("--store", store.toString(), "--port", "0"));
        command.addAll(options);
        Files.deleteIfExists(log(store));
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectError(log(store).toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        process.environment().putAll(environment);
        return process.start();
    }

    static Path log(Path store) {
        return store.resolve("log");
    }

    /** The port it listens on, as soon as it says so. */
    static int port(Process process, Path store) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (process.isAlive() && System.nanoTime() < end) {
            Matcher address = ADDRESS.matcher(Files.readString(log(store)));
            if (address.find()) return Integer.parseInt(address.group(1));
            Thread.sleep(50);
        }
        throw new IllegalStateException("does not serve: " + Files.readString(log(store)));
    }

    /** Resident memory in kB, as Linux tells it. */
    static long resident(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElseThrow();
    }
}
