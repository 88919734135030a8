package rollcall.serve;

import java.io.IOException;
import java.nio.file.Path;
import rollcall.release.Releases;
import rollcall.serve.http.Web;
import rollcall.serve.open.Current;
import rollcall.serve.open.Follower;

/** A server in a process of its own, which ends as the command line ends it. */
final class ServeProcess {
    private ServeProcess() {}

    /** Arguments: the folder of the store. Prints the port. */
    public static void main(String[] arguments) throws InterruptedException {
        Current current = new Current();
        Releases releases = new Releases(Path.of(arguments[0]));
        current.serve(releases.current().orElseThrow());
        Follower follower = Follower.start(releases, current);
        Server server = Server.start(Running.SITE, current, Web.NONE);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            follower.close();
            server.stop();
            current.close();
            Runtime.getRuntime().halt(0);
        }));
        System.out.println(server.port());
        Thread.currentThread().join();
    }

    static Process start(Path store, String... jvmOptions) throws IOException {
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java.util.List.of(jvmOptions));
        command.addAll(java.util.List.of(
                "-cp", System.getProperty("java.class.path"), ServeProcess.class.getName(), store.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.to(store.resolve("log").toFile()))
                .start();
    }
}
