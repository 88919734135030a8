package rollcall.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import rollcall.store.Database;
import rollcall.store.PackedLoader;

/** Another Java process that gets so far and then waits to be killed. */
final class Fork implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ARRIVED = "arrived";
    private final Process process;

    private Fork(Process process) {
        this.process = process;
    }

    /** Starts a process and returns when it has got to a place. */
    static Fork at(Place place, Path folder, Path signals) throws IOException, InterruptedException {
        Path signal = Files.createTempDirectory(signals, "fork").resolve(ARRIVED);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Fork.class.getName(),
                        place.name(),
                        folder.toString(),
                        signal.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.exists(signal)) {
            if (!process.isAlive() || Instant.now().isAfter(end))
                throw new IllegalStateException("the forked process did not get to " + place);
            Thread.sleep(20);
        }
        return new Fork(process);
    }

    long pid() {
        return process.pid();
    }

    /** Ends the process as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    enum Place {
        MAPPING,
        LOADING,
        LOADED,
        WRITING_DUMPS,
        PUBLISHING,
        /** Builds one release after the other, so that a kill meets any moment, the switch among them. */
        AGAIN_AND_AGAIN,
        DATABASE_OPEN
    }

    public static void main(String[] args) throws IOException {
        Place place = Place.valueOf(args[0]);
        Path folder = Path.of(args[1]);
        Runnable arrived = () -> arrive(Path.of(args[2]));
        ReleaseBuild build = new ReleaseBuild(folder, SmallRecord.identity(), Instant.EPOCH);
        switch (place) {
            case MAPPING ->
                build.run(out -> {
                    SmallRecord.shuffled(9).send(out);
                    arrived.run();
                });
            case LOADING ->
                build.loader((database, quads) -> {
                            new PackedLoader().load(database, quads);
                            arrived.run();
                        })
                        .run(SmallRecord.shuffled(9));
            case LOADED -> build.companion((data, release) -> arrived.run()).run(SmallRecord.shuffled(9));
            case WRITING_DUMPS ->
                build.progress((stage, done, total) -> {
                            if (stage.equals("publish")) arrived.run();
                        })
                        .run(SmallRecord.shuffled(9));
            case PUBLISHING ->
                build.account(() -> {
                            arrived.run();
                            return Map.of();
                        })
                        .run(SmallRecord.shuffled(9));
            case AGAIN_AND_AGAIN -> {
                Files.writeString(Path.of(args[2]), "");
                for (long seed = 0; ; seed++) build.run(SmallRecord.shuffled(seed));
            }
            case DATABASE_OPEN -> {
                Database.open(folder);
                arrived.run();
            }
        }
    }

    private static void arrive(Path signal) {
        try {
            Files.writeString(signal, "");
            Thread.sleep(PATIENCE.toMillis());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
