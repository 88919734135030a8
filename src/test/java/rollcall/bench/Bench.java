package rollcall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Prints ratios: a table to a loaded database against Jena's loaders, and mapping to disk against a declarative engine. */
public final class Bench {
    private static final int TURNS = 3;

    private final Path table;
    private final Path rows;
    private final Path scratch;

    private Bench(Path table, Path rows, Path scratch) {
        this.table = table;
        this.rows = rows;
        this.scratch = scratch;
    }

    /** @param args the table for loading; a table in the export's layout, in gzip, for mapping; the part: all, loading, mapping or serving */
    public static void main(String[] args) throws Exception {
        Path scratch = Files.createTempDirectory("bench");
        try {
            Bench bench = new Bench(Path.of(args[0]), Path.of(args[1]), scratch);
            String part = args[2];
            if (part.equals("all") || part.equals("loading")) bench.loading();
            if (part.equals("all") || part.equals("mapping")) bench.mapping();
            if (part.equals("all") || part.equals("serving")) bench.serving();
        } finally {
            remove(scratch);
        }
    }

    private void loading() throws Exception {
        Path nquads = scratch.resolve("ready.nq");
        Own.nquads(table, nquads);
        List<Timed> own = new ArrayList<>();
        Map<Jena, List<Timed>> jena = new EnumMap<>(Jena.class);
        for (int turn = 0; turn <= TURNS; turn++) {
            Timed packed = timed(folder -> Own.load(table, folder));
            if (turn > 0) own.add(packed);
            for (Jena loader : Jena.values()) {
                Timed run = timed(folder -> loader.load(nquads, folder));
                if (turn > 0)
                    jena.computeIfAbsent(loader, l -> new ArrayList<>()).add(run);
            }
        }
        Timed mine = Timed.median(own);
        print("table to database", mine);
        for (Jena loader : Jena.values()) {
            Timed theirs = Timed.median(jena.get(loader));
            print(loader.title(), theirs);
            ratio("time beside it", mine, theirs);
        }
    }

    private void mapping() throws Exception {
        long[] read = {0};
        List<Timed> own = new ArrayList<>();
        List<Timed> carml = new ArrayList<>();
        for (int turn = 0; turn <= TURNS; turn++) {
            Timed mine = timed(folder -> read[0] = Own.nquads(rows, folder.resolve("own.nq")));
            Timed theirs = timed(folder -> Carml.map(rows, folder.resolve("carml.nt")));
            if (turn > 0) own.add(mine);
            if (turn > 0) carml.add(theirs);
        }
        Timed mine = Timed.median(own);
        Timed theirs = Timed.median(carml);
        print("mapping of " + read[0] + " rows", mine);
        print("CARML", theirs);
        ratio("rows a second, times", theirs, mine);
    }

    private void serving() throws Exception {
        Path data = Files.createDirectory(scratch.resolve("data"));
        Files.copy(table, data.resolve(table.getFileName()));
        Path store = scratch.resolve("store");
        Served.Built built = Served.build(data, store);
        System.out.printf("whole build %.0f s, at most %d MB resident%n", built.seconds(), built.megabytes());
        try (Served served = Served.start(store)) {
            new Questions(served).ask();
            new Visits(served).open();
            new Downloading(served).measure();
            System.out.printf("the server held at most %d MB%n", served.megabytes());
        }
    }

    private interface InFolder {
        void run(Path folder) throws Exception;
    }

    private Timed timed(InFolder work) throws Exception {
        Path folder = Files.createDirectory(scratch.resolve("run"));
        Timed timed = Timed.of(() -> work.run(folder));
        remove(folder);
        return timed;
    }

    private static void print(String what, Timed timed) {
        System.out.printf("%-32s %s%n", what, timed);
    }

    private static void ratio(String what, Timed one, Timed other) {
        System.out.printf(
                "  %-30s %6.2f by the clock, %6.2f by the processor%n",
                what, one.wall() / other.wall(), one.cpu() / other.cpu());
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
