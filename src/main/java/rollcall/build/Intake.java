package rollcall.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.riot.system.StreamRDF;
import rollcall.account.Account;
import rollcall.account.Findings;
import rollcall.account.Progress;
import rollcall.build.InputFile.Role;
import rollcall.fact.RollCalls;
import rollcall.iri.Iris;
import rollcall.iri.Keys;
import rollcall.map.RegistryMapper;
import rollcall.read.facts.Texts;
import rollcall.release.Manifest;
import rollcall.resolve.Registry;
import rollcall.resolve.RegistryReader;

/**
 * Everything that is read, as quads: the ontology and the registry, then the roll calls, then the facts, which may speak
 * of any of them. Findings go to the caller as they come; the account is complete when all has been sent.
 */
public final class Intake implements Content {
    private final Folders folders;
    private final List<InputFile> files;
    private final Iris iris;
    private final Findings findings;
    private final Progress progress;
    private final Account account = new Account();
    private final boolean withReference;

    private Intake(
            Folders folders,
            List<InputFile> files,
            Iris iris,
            Findings findings,
            Progress progress,
            boolean withReference) {
        this.folders = folders;
        this.files = List.copyOf(files);
        this.iris = iris;
        this.findings = findings;
        this.progress = progress;
        this.withReference = withReference;
    }

    /** All input below the folders, with the ontology and the registry: what a release is made of. */
    public static Intake of(Folders folders, Iris iris, Findings findings, Progress progress) throws IOException {
        return new Intake(folders, InputFiles.find(folders), iris, findings, progress, true);
    }

    /** The given files alone; the folders serve to look things up. */
    public static Intake of(List<Path> chosen, Folders folders, Iris iris, Findings findings, Progress progress)
            throws IOException {
        List<InputFile> files = new ArrayList<>();
        for (InputFile file : InputFiles.find(folders)) if (file.role() == Role.REGISTRY) files.add(file);
        for (Path file : chosen) files.add(InputFiles.of(file));
        return new Intake(folders, files, iris, findings, progress, false);
    }

    /** The given files, and what they may speak of: the ontology, the registry and the folders' roll calls. */
    public static Intake with(List<Path> chosen, Folders folders, Iris iris, Findings findings, Progress progress)
            throws IOException {
        List<InputFile> files = new ArrayList<>();
        for (InputFile file : InputFiles.find(folders)) if (file.role() != Role.FACTS) files.add(file);
        for (Path file : chosen) files.add(InputFiles.of(file));
        return new Intake(folders, files.stream().distinct().toList(), iris, findings, progress, true);
    }

    public Account account() {
        return account;
    }

    /** What a run depends on, each with its digest. */
    public List<Manifest.Input> inputs() throws IOException {
        List<Manifest.Input> inputs = new ArrayList<>();
        for (InputFile file : files)
            inputs.add(new Manifest.Input(file.name(), Files.size(file.path()), sha256(file.path())));
        return inputs;
    }

    private static String sha256(Path file) throws IOException {
        var digest = Keys.digest();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) digest.update(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void send(StreamRDF out) throws IOException {
        Registry registry = RegistryReader.read(paths(Role.REGISTRY), findings);
        if (withReference) {
            OntologyIntake.send(iris, out);
            new RegistryMapper(iris).map(registry, out);
        }
        RollCalls rollCalls =
                new TablesIntake(registry, iris, findings, account, progress).send(files(Role.TABLE), out);
        new FactsIntake(registry, rollCalls, Texts.in(folders.seeds()), iris, findings, account)
                .send(files(Role.FACTS), out);
    }

    private List<InputFile> files(Role role) {
        return files.stream().filter(f -> f.role() == role).toList();
    }

    private List<Path> paths(Role role) {
        return files(role).stream().map(InputFile::path).toList();
    }
}
