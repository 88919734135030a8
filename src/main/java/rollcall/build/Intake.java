package rollcall.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.riot.system.StreamRDF;
import rollcall.account.Account;
import rollcall.account.Findings;
import rollcall.account.Progress;
import rollcall.build.InputFile.Role;
import rollcall.fact.RollCall;
import rollcall.fact.Seats;
import rollcall.fact.registry.RegistryRows;
import rollcall.iri.Iris;
import rollcall.iri.Keys;
import rollcall.map.LinkMapper;
import rollcall.map.RegistryMapper;
import rollcall.map.RollCallIndex;
import rollcall.map.WikidataMapper;
import rollcall.read.facts.Texts;
import rollcall.rectangle.Rectangles;
import rollcall.release.Manifest;
import rollcall.resolve.Registry;
import rollcall.resolve.RegistryReader;
import rollcall.search.TextIndexer;

/**
 * Everything that is read, as quads: the ontology and the registry, then the roll calls, then the facts, which may speak
 * of any of them. Findings go to the caller as they come; the account is complete when all has been sent.
 */
public final class Intake implements Content {
    private final Folders folders;
    private final List<InputFile> files;
    private final List<InputFile> known;
    private final Iris iris;
    private final Findings findings;
    private final Progress progress;
    private final Account account = new Account();
    private final Rectangles rectangles = new Rectangles();
    private final boolean withReference;

    private Intake(
            Folders folders,
            List<InputFile> files,
            List<InputFile> known,
            Iris iris,
            Findings findings,
            Progress progress,
            boolean withReference) {
        this.folders = folders;
        this.files = List.copyOf(files);
        this.known = List.copyOf(known);
        this.iris = iris;
        this.findings = findings;
        this.progress = progress;
        this.withReference = withReference;
    }

    /** All input below the folders, with the ontology and the registry: what a release is made of. */
    public static Intake of(Folders folders, Iris iris, Findings findings, Progress progress) throws IOException {
        return new Intake(folders, InputFiles.find(folders), List.of(), iris, findings, progress, true);
    }

    /** The given files alone, linked to the roll calls of the folders as a release links them. */
    public static Intake of(List<Path> chosen, Folders folders, Iris iris, Findings findings, Progress progress)
            throws IOException {
        List<InputFile> found = InputFiles.find(folders);
        List<InputFile> files = new ArrayList<>(with(Role.REGISTRY, found));
        for (Path file : chosen) files.add(InputFiles.of(file));
        Set<Path> sent =
                files.stream().map(f -> f.path().toAbsolutePath().normalize()).collect(Collectors.toSet());
        List<InputFile> known = with(Role.TABLE, found).stream()
                .filter(f -> !sent.contains(f.path().toAbsolutePath().normalize()))
                .toList();
        return new Intake(folders, files, known, iris, findings, progress, false);
    }

    /** The given files, and what they may speak of: the ontology, the registry and the folders' roll calls. */
    public static Intake with(List<Path> chosen, Folders folders, Iris iris, Findings findings, Progress progress)
            throws IOException {
        List<InputFile> found = InputFiles.find(folders);
        List<InputFile> files = new ArrayList<>(with(Role.REGISTRY, found));
        files.addAll(with(Role.TABLE, found));
        for (Path file : chosen) files.add(InputFiles.of(file));
        return new Intake(folders, files.stream().distinct().toList(), List.of(), iris, findings, progress, true);
    }

    private static List<InputFile> with(Role role, List<InputFile> files) {
        return files.stream().filter(f -> f.role() == role).toList();
    }

    public Account account() {
        return account;
    }

    /** What a run depends on, each with its digest; by file name alone, so that it is the same in every folder. */
    public List<Manifest.Input> inputs() throws IOException {
        List<Manifest.Input> inputs = new ArrayList<>();
        for (InputFile file : files) inputs.add(input(file.path()));
        for (String resource : OntologyIntake.resources()) inputs.add(builtIn(resource));
        for (String resource : RegistryReader.resources()) inputs.add(builtIn(resource));
        return inputs;
    }

    /** What the program itself carries into every release. */
    private static Manifest.Input builtIn(String resource) throws IOException {
        try (InputStream in = Intake.class.getResourceAsStream(resource)) {
            byte[] content = in.readAllBytes();
            String digest = HexFormat.of().formatHex(Keys.digest().digest(content));
            return new Manifest.Input(
                    "built-in" + resource.substring(resource.lastIndexOf('/')), content.length, digest);
        }
    }

    private static Manifest.Input input(Path file) throws IOException {
        return new Manifest.Input(file.getFileName().toString(), Files.size(file), sha256(file));
    }

    private static String sha256(Path file) throws IOException {
        var digest = Keys.digest();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) digest.update(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Writes the tables of the roll calls that were sent. */
    public Publication recordTables() {
        return new RecordTables(rectangles);
    }

    /** Writes the text index of what was sent. */
    public Companion textIndex() {
        return (data, release) -> new TextIndexer(iris, registry()).write(data, release.resolve(TextIndexer.FOLDER));
    }

    /** The registry alone; what is wrong with it is told where everything is sent. */
    public RegistryRows registry() {
        return RegistryReader.read(paths(Role.REGISTRY), finding -> {});
    }

    @Override
    public void send(StreamRDF out) throws IOException {
        Registry registry = RegistryReader.read(paths(Role.REGISTRY), findings);
        if (withReference) {
            OntologyIntake.send(iris, out);
            new RegistryMapper(iris).map(registry, out);
            new WikidataMapper(iris).map(registry, out);
            new LinkMapper(iris).map(registry, out);
        }
        RollCallIndex rollCalls = new RollCallIndex();
        TablesIntake tables = new TablesIntake(registry, iris, findings, account, progress);
        if (hasFacts()) tables.index(known, rollCalls);
        tables.send(files(Role.TABLE), keepers(rollCalls, registry), out);
        new FactsIntake(registry, rollCalls, Texts.in(folders.seeds()), iris, findings, account)
                .send(files(Role.FACTS), out);
    }

    /** Nothing is kept that nobody asks for, so that tables alone are mapped in the memory of one roll call. */
    private List<Consumer<RollCall>> keepers(RollCallIndex rollCalls, Seats seats) {
        List<Consumer<RollCall>> keepers = new ArrayList<>();
        if (hasFacts()) keepers.add(rollCalls::add);
        if (withReference)
            keepers.add(r -> rectangles.add(
                    r, seats.organCode(r.organ()).orElse(r.organ().key())));
        return keepers;
    }

    private boolean hasFacts() {
        return !files(Role.FACTS).isEmpty();
    }

    private List<InputFile> files(Role role) {
        return with(role, files);
    }

    private List<Path> paths(Role role) {
        return files(role).stream().map(InputFile::path).toList();
    }
}
