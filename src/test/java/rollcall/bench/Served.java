package rollcall.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rollcall.cli.Main;

/** A release of the project's data and a table, built and served by the commands as people type them. */
record Served(Process process, URI address, Path store) implements AutoCloseable {
    private static final String HEAP = "-Xmx1g";
    private static final Pattern AT = Pattern.compile(" at http://localhost:(\\d+)/");
    private static final Pattern MOST_RESIDENT = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    /** What a build took: seconds by the clock, and the most memory in MB that the process held. */
    record Built(double seconds, long megabytes) {}

    static Built build(Path data, Path store) throws Exception {
        long began = System.nanoTime();
        Path log = store.resolveSibling("build.log");
        Process build =
                rollcall(log, "build", "--data", "data", "--data", data.toString(), "--store", store.toString());
        long kilobytes = 0;
        while (build.isAlive()) {
            kilobytes = Math.max(kilobytes, mostResident(build));
            Thread.sleep(50);
        }
        if (build.exitValue() != 0) throw new IllegalStateException(Files.readString(log));
        return new Built((System.nanoTime() - began) / 1e9, kilobytes >> 10);
    }

    static Served start(Path store) throws Exception {
        Path log = store.resolveSibling("log");
        Process process = rollcall(log, "serve", "--store", store.toString(), "--port", "0");
        while (process.isAlive()) {
            Matcher at = AT.matcher(Files.readString(log));
            if (at.find()) return new Served(process, URI.create("http://127.0.0.1:" + at.group(1)), store);
            Thread.sleep(50);
        }
        throw new IllegalStateException(Files.readString(log));
    }

    URI at(String path) {
        return address.resolve(path);
    }

    long megabytes() throws IOException {
        return mostResident(process) >> 10;
    }

    private static Process rollcall(Path log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(HEAP, "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(log.toFile())
                .start();
    }

    /** In kB, as Linux tells it; 0 elsewhere, and once the process has ended. */
    private static long mostResident(Process process) {
        try {
            Matcher found =
                    MOST_RESIDENT.matcher(Files.readString(Path.of("/proc", Long.toString(process.pid()), "status")));
            return found.find() ? Long.parseLong(found.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
