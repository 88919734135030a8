package rollcall.bench;

import io.carml.engine.rdf.RdfRmlMapper;
import io.carml.logicalsourceresolver.CsvResolver;
import io.carml.model.TriplesMap;
import io.carml.util.RmlMappingLoader;
import io.carml.vocab.Rdf;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.nquads.NQuadsWriter;

/** The declarative engine, with a mapping of the same rows. */
final class Carml {
    private Carml() {}

    static void map(Path table, Path file) throws IOException {
        RdfRmlMapper mapper = RdfRmlMapper.builder()
                .setLogicalSourceResolver(Rdf.Ql.Csv, CsvResolver::getInstance)
                .triplesMaps(mapping())
                .build();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(table), 1 << 16);
                OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            RDFWriter out = new NQuadsWriter(bytes);
            out.startRDF();
            mapper.map(in).toStream().forEach(out::handleStatement);
            out.endRDF();
        }
    }

    private static Set<TriplesMap> mapping() throws IOException {
        try (InputStream in = Carml.class.getResourceAsStream("/bench/votes.rml.ttl")) {
            return RmlMappingLoader.build().load(RDFFormat.TURTLE, in);
        }
    }
}
