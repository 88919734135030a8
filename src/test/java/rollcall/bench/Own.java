package rollcall.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import rollcall.account.Progress;
import rollcall.iri.Iris;
import rollcall.map.RollCallMapper;
import rollcall.read.table.TableAccount;
import rollcall.read.table.TableFile;
import rollcall.read.table.TableReader;
import rollcall.resolve.Registry;
import rollcall.resolve.RegistryReader;
import rollcall.store.PackedLoader;
import rollcall.store.QuadSorter;

/** What this project does with a table. */
final class Own {
    private static final Registry REGISTRY = RegistryReader.builtIn(f -> {});

    private Own() {}

    /** @return rows of the table */
    static long map(Path table, StreamRDF out) throws IOException {
        RollCallMapper mapper = new RollCallMapper(new Iris("http://localhost:3030/"), REGISTRY);
        return new TableReader(REGISTRY, f -> {}, Progress.SILENT)
                .read(List.of(new TableFile(table, table.toString())), r -> mapper.map(r, out)).stream()
                        .mapToLong(TableAccount::rows)
                        .sum();
    }

    static long nquads(Path table, Path file) throws IOException {
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            StreamRDF out = StreamRDFWriter.getWriterStream(bytes, RDFFormat.NQUADS);
            out.start();
            long rows = map(table, out);
            out.finish();
            return rows;
        }
    }

    static void load(Path table, Path folder) throws IOException {
        QuadSorter sorter = new QuadSorter(folder.resolve("sort"));
        map(table, sorter);
        new PackedLoader().load(folder.resolve("tdb2"), sorter.sorted());
    }
}
