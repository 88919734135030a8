package rollcall.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rollcall.release.Releases;
import rollcall.serve.Server;
import rollcall.serve.http.Site;
import rollcall.serve.open.Current;
import rollcall.serve.open.Follower;
import rollcall.serve.web.Pages;

/** Builds, serves, and builds again while less and less of the disk is free; says what happened, a line each. */
final class FullDiskRun {
    static final int DISK_MEGABYTES = 192;
    private static final Path GOOD = Path.of("src/test/resources/cases/facts/good");

    /** From too little for the first file to more than half of a release. */
    private static final int[] FREE_KILOBYTES = {64, 1_536, 4_608};

    private final Path store;
    private final Path ballast;
    private final HttpClient client = HttpClient.newHttpClient();

    private FullDiskRun(Path disk) {
        this.store = disk.resolve("store");
        this.ballast = disk.resolve("ballast");
    }

    /** Arguments: the folder where the small disk is mounted. */
    public static void main(String[] arguments) throws Exception {
        new FullDiskRun(Path.of(arguments[0])).run();
        System.exit(0);
    }

    private void run() throws IOException, InterruptedException {
        System.out.println("first build " + build().code());
        Releases releases = new Releases(store);
        String first = releases.currentVersion().orElseThrow();
        Current current = new Current();
        current.serve(releases.release(first));
        try (Server server = Server.start(Site.DEFAULT.withPort(0), current, Pages.of(current))) {
            for (int free : FREE_KILOBYTES) buildWith(free, server, first);
            Follower.start(releases, current);
            System.out.println("last build " + build().code());
            String last = releases.currentVersion().orElseThrow();
            awaitServed(server, last);
            boolean two = releases.versions().equals(List.of(first, last));
            System.out.println(two ? "two releases, the last one served" : releases.versions());
        }
    }

    private void buildWith(int freeKilobytes, Server server, String served) throws IOException, InterruptedException {
        leaveFree(freeKilobytes * 1024L);
        Built built = build();
        Files.delete(ballast);
        String ready = ready(server).equals("ready " + served + "\n") ? "still served" : "NOT SERVED";
        System.out.println("build " + built.code() + ", " + built.lastWords() + ", " + ready + ", " + leftOver());
    }

    private record Built(int code, String lastWords) {}

    /** In a process of its own: what a failed build had mapped fills the disk until its process ends. */
    private Built build() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-Xmx256m", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Main.class.getName(), "build", "--force", "--store", store.toString()));
        command.addAll(List.of(
                "--data", GOOD.toString(), "--seeds", GOOD.resolve("seeds").toString()));
        Process build = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Built(build.waitFor(), said.lines().reduce("", (before, line) -> line));
    }

    private void leaveFree(long bytes) throws IOException {
        byte[] block = new byte[16 << 10];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (Files.getFileStore(ballast).getUsableSpace() > bytes) out.write(block);
        }
    }

    private String leftOver() throws IOException {
        try (Stream<Path> all = Files.list(store)) {
            List<String> names = new ArrayList<>(
                    all.map(path -> path.getFileName().toString()).sorted().toList());
            names.removeAll(List.of("build.lock", "current", "refusals.csv", "releases"));
            return names.isEmpty() ? "nothing left over" : names.toString();
        }
    }

    private void awaitServed(Server server, String version) throws IOException, InterruptedException {
        for (int i = 0; i < 200 && !ready(server).contains(version); i++) Thread.sleep(100);
        if (!ready(server).contains(version)) throw new IllegalStateException("not served: " + version);
    }

    private String ready(Server server) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.port() + "/health/ready");
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
