package rollcall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import rollcall.release.BuildLock;
import rollcall.store.Database;

/** Another process that holds a store's lock or has its database open, until it is closed. */
final class Holder implements AutoCloseable {
    private final Process process;

    private Holder(Process process) {
        this.process = process;
    }

    static Holder of(String what, Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        what,
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.getInputStream().read() != '!') throw new IllegalStateException("cannot hold " + folder);
        return new Holder(process);
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        AutoCloseable held = args[0].equals("lock") ? BuildLock.take(folder) : Database.open(folder);
        System.out.print('!');
        System.out.flush();
        System.in.readAllBytes(); // until the test ends it, or ends itself
        throw new IllegalStateException("nobody waits any longer for " + held);
    }
}
