package rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import rollcall.release.Releases;
import rollcall.serve.Server;
import rollcall.serve.http.Site;
import rollcall.serve.open.Current;
import rollcall.serve.open.OpenRelease;
import rollcall.serve.web.Pages;

/**
 * The README's recipes do what they promise, each run as it is printed but for the two addresses: ours is on a free port, and
 * a server with a few triples of Wikidata's stands in for Wikidata. A recipe whose client this machine lacks is skipped,
 * unless {@code -Drecipes.required=} names its file; the variables {@code PATH} and {@code PYTHONPATH} lead to more clients.
 */
class RecipesTest {
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(?:#|//) ([\\w.]+)\\n(.*?)```", Pattern.DOTALL);
    private static final String WIKIDATA = "src/test/resources/competency/wikidata-continents.ttl";
    private static final List<String> NAMES = List.of(
            "Belarus",
            "Democratic People's Republic of Korea",
            "Eritrea",
            "Russian Federation",
            "Syrian Arab Republic");
    private static final List<String> CONTINENTS = List.of(
            "Algeria,http://www.wikidata.org/entity/Q15",
            "Bolivia (Plurinational State of),http://www.wikidata.org/entity/Q18",
            "China,http://www.wikidata.org/entity/Q48",
            "Cuba,http://www.wikidata.org/entity/Q49",
            "India,http://www.wikidata.org/entity/Q48",
            "Nicaragua,http://www.wikidata.org/entity/Q49",
            "Senegal,http://www.wikidata.org/entity/Q15");

    private static final Set<String> REQUIRED =
            Set.of(System.getProperty("recipes.required", "").split(","));

    @TempDir
    static Path folder;

    private static FusekiServer wikidata;
    private static final Current current = new Current();
    private static Server server;

    /** A block of the README: a file, and how to run it. */
    private record Recipe(String language, String file, String text) {
        boolean isQuery() {
            return language.equals("sparql");
        }

        List<String> command() {
            return switch (language) {
                case "python" -> List.of("python3", file);
                case "r" -> List.of("Rscript", file);
                case "sh" -> List.of("sh", file);
                default -> List.of("java", "-cp", System.getProperty("java.class.path"), file);
            };
        }

        /** What has to be there; a command line that fails where it is not. */
        List<String> needs() {
            return switch (file) {
                case "comunica.sh", "federated.sh" ->
                    List.of("sh", "-c", "comunica-sparql --version 2>&1 | grep -q Engine");
                case "sheet.sh" -> List.of("soffice", "--version");
                case "wrapper.py", "federated.py" -> List.of("python3", "-c", "import SPARQLWrapper");
                case "graph.py" -> List.of("python3", "-c", "import rdflib");
                case "tables.py" -> List.of("python3", "-c", "import pandas");
                case "duck.py" -> List.of("python3", "-c", "import duckdb");
                case "against.R" -> List.of("Rscript", "--version");
                case "AskJena.java", "AskRdf4j.java" -> List.of("java", "-version");
                default -> throw new IllegalStateException("nobody says what " + file + " needs");
            };
        }
    }

    @BeforeAll
    static void start() throws IOException {
        DatasetGraph continents = RDFDataMgr.loadDatasetGraph(WIKIDATA);
        wikidata = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/wd", continents)
                .build()
                .start();
        Path store = folder.resolve("store");
        assertEquals(
                0, Rollcall.run(new Terminal(System.err, System.err, false), "build", "--store", store.toString()));
        current.switchTo(OpenRelease.open(new Releases(store).current().orElseThrow()));
        Site site = Site.DEFAULT.withPort(0).withServices(Set.of(URI.create(there())));
        server = Server.start(site, current, Pages.of(current));
        for (Recipe recipe : recipes()) Files.writeString(folder.resolve(recipe.file()), here(recipe.text()));
    }

    @AfterAll
    static void stop() {
        server.stop();
        current.close();
        wikidata.stop();
    }

    private static String there() {
        return "http://localhost:" + wikidata.getPort() + "/wd/sparql";
    }

    private static String here(String text) {
        return text.replace("http://localhost:3030/", "http://localhost:" + server.port() + "/")
                .replace("https://query.wikidata.org/sparql", there());
    }

    private static List<Recipe> recipes() throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(block -> new Recipe(block.group(1), block.group(2), block.group(3)))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> eachRecipeAsksWhatItPromises() throws IOException {
        return recipes().stream()
                .filter(recipe -> !recipe.isQuery())
                .map(recipe -> dynamicTest(recipe.file(), () -> {
                    boolean mayBeSkipped = !REQUIRED.contains(recipe.file());
                    Assumptions.assumeFalse(mayBeSkipped && !ran(recipe.needs()), () -> "no client: " + recipe.needs());
                    String output = output(recipe.command());
                    assertEquals(expected(recipe), recipe.file().equals("sheet.sh") ? sheet() : lines(output));
                }));
    }

    @Test
    void theReadmeHasARecipeForEachClientPeopleUse() throws IOException {
        assertEquals(
                Set.of("python", "r", "sh", "java", "sparql"),
                recipes().stream().map(Recipe::language).collect(Collectors.toSet()));
        assertEquals(13, recipes().size());
    }

    private static List<String> expected(Recipe recipe) {
        return recipe.file().startsWith("federated") ? CONTINENTS : NAMES;
    }

    /** What the workbook says, as a table again. */
    private static List<String> sheet() throws Exception {
        output(List.of(
                "soffice", "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "votes.xlsx"));
        return lines(Files.readString(folder.resolve("votes.csv")));
    }

    /** Without the header of a table, and without the angle brackets that Comunica puts around an IRI since 4.5. */
    private static List<String> lines(String output) {
        return output.lines()
                .map(line -> line.replaceAll("[<>]", "").strip())
                .filter(line -> !line.isEmpty() && !line.equals("name") && !line.equals("name,continent"))
                .toList();
    }

    private static boolean ran(List<String> command) throws Exception {
        try {
            return run(command).exit() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String output(List<String> command) throws Exception {
        Ended ended = run(command);
        assertEquals(0, ended.exit(), ended.errors());
        return ended.output();
    }

    private record Ended(int exit, String output, String errors) {}

    private static Ended run(List<String> command) throws Exception {
        File out = folder.resolve("out").toFile();
        File errors = folder.resolve("errors").toFile();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out)
                .redirectError(errors)
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) process.destroyForcibly();
        return new Ended(process.waitFor(), Files.readString(out.toPath()), Files.readString(errors.toPath()));
    }
}
