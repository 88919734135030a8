package rollcall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Questions to a served release, each with twenty sets of names it was not asked with before. */
final class Questions {
    private static final int TIMES = 20;
    private static final Path TEMPLATES = Path.of("src/test/resources/bench/questions");
    private static final Path COMPETENCY = Path.of("src/test/resources/competency");
    private static final String STATES =
            "SELECT DISTINCT ?code { ?e <https://w3id.org/rollcall/ns#inFavour> ?s BIND(REPLACE(STR(?s), '^.*/', '') AS ?code) }"
                    + " ORDER BY ?code";
    private static final String SYMBOLS =
            "SELECT DISTINCT ?symbol { ?e <http://www.w3.org/ns/opengov#motion>/<http://purl.org/dc/terms/identifier> ?symbol }"
                    + " ORDER BY ?symbol";

    private final Served served;
    private final Random random = new Random(1);
    private final List<String> states;
    private final List<String> symbols;

    Questions(Served served) throws IOException {
        this.served = served;
        this.states = Client.lines(Client.query(served, STATES), "text/csv");
        this.symbols = shuffled(Client.lines(Client.query(served, SYMBOLS), "text/csv"));
    }

    void ask() throws IOException {
        for (Path template : files(TEMPLATES)) common(Files.readAllLines(template));
        competency();
        repeated();
    }

    /** The first round of each warms up. */
    private void common(List<String> template) throws IOException {
        String text = String.join("\n", template);
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < 2 * TIMES; i++) {
            double millis = millis(filled(text));
            if (i >= TIMES) took.add(millis);
        }
        print(template.get(0).substring(2), took, template.get(1).substring(2));
    }

    private String filled(String template) {
        return template.replace("{symbol}", symbols.get(random.nextInt(symbols.size())))
                .replace("{state}", states.get(random.nextInt(states.size())))
                .replace("{other}", states.get(random.nextInt(states.size())))
                .replace("{year}", Integer.toString(1950 + random.nextInt(70)))
                .concat("# " + random.nextInt());
    }

    private void competency() throws IOException {
        List<Double> medians = new ArrayList<>();
        String slowest = "";
        for (Path file : files(COMPETENCY)) {
            String text = Files.readString(file);
            if (text.contains("SERVICE")) continue;
            List<Double> took = new ArrayList<>();
            for (int i = 0; i < 5; i++) took.add(millis(text + "# " + random.nextInt()));
            double median = part(took, 0.5);
            if (medians.stream().allMatch(other -> other < median))
                slowest = text.lines().findFirst().orElse("");
            medians.add(median);
        }
        print("competency questions, median of 5", medians, "asked: each under 2000 ms");
        System.out.println("  slowest:" + slowest.substring(1));
    }

    private void repeated() throws IOException {
        String same = "SELECT * { ?s ?p ?o } LIMIT 100";
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < 10 * TIMES; i++) took.add(millis(same));
        print("a query asked again", took, "asked: a median under 5 ms");
    }

    private double millis(String sparql) throws IOException {
        return Client.get(Client.query(served, sparql), 200).last();
    }

    static void print(String what, List<Double> took, String asked) {
        System.out.printf(
                "%-46s median %7.1f ms, p95 %7.1f, slowest %7.1f (%s)%n",
                what, part(took, 0.5), part(took, 0.95), part(took, 1), asked);
    }

    private static double part(List<Double> values, double part) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.round((sorted.size() - 1) * part));
    }

    private List<String> shuffled(List<String> values) {
        List<String> mixed = new ArrayList<>(values);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".rq")).sorted().toList();
        }
    }
}
