package rollcall.check.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.update.UpdateExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rollcall.account.Finding;
import rollcall.iri.Iris;
import rollcall.map.WikidataMapper;
import rollcall.resolve.Registry;
import rollcall.resolve.RegistryReader;

/** Against a file and a real endpoint that hold what Wikidata would say. */
class LinkCheckTest {
    private static final Registry REGISTRY = RegistryReader.builtIn(finding -> {});
    private static final String DRIFT =
            """
            PREFIX wd: <http://www.wikidata.org/entity/>
            PREFIX wdt: <http://www.wikidata.org/prop/direct/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            DELETE WHERE { wd:Q241 wdt:P298 ?c } ;
            INSERT DATA { wd:Q241 wdt:P298 "CBA" } ;
            DELETE WHERE { wd:Q7747 rdfs:label ?l } ;
            INSERT DATA { wd:Q7747 rdfs:label "Somebody Else"@en , "Владимир Путин"@ru } ;
            DELETE WHERE { wd:Q130879 ?p ?o } ;
            DELETE WHERE { wd:Q57336 rdfs:label ?l } ;
            INSERT DATA { wd:Q57336 rdfs:label "Another Name"@mul , "Ali Khamenei"@de } ;
            DELETE WHERE { wd:Q22686 rdfs:label ?l } ;
            INSERT DATA { wd:Q22686 rdfs:label "Donald Trump"@mul } ;
            DELETE WHERE { wd:Q11696 ?p ?o } ;
            DELETE WHERE { wd:Q668 wdt:P1566 ?c } ;
            INSERT DATA { wd:Q668 wdt:P1566 "1" } ;
            INSERT DATA { wd:Q7184 owl:sameAs wd:Q999999999 } ;
            DELETE WHERE { wd:Q58132 wdt:P31 ?t } ;
            INSERT DATA { wd:Q58132 wdt:P31 wd:Q16521 }
            """;

    @TempDir
    Path folder;

    /** All that the registry says, as Wikidata would. */
    private static DatasetGraph agreeing() {
        DatasetGraph named = DatasetGraphFactory.create();
        new WikidataMapper(new Iris("http://localhost:3030/")).map(REGISTRY, StreamRDFLib.dataset(named));
        DatasetGraph data = DatasetGraphFactory.create();
        GraphView.createUnionGraph(named).find().forEach(t -> data.getDefaultGraph()
                .add(t));
        return data;
    }

    private static DatasetGraph drifted() {
        DatasetGraph data = agreeing();
        UpdateExecution.dataset(DatasetFactory.wrap(data)).update(DRIFT).build().execute();
        return data;
    }

    private static List<Finding> check(Outside outside) {
        List<Finding> findings = new ArrayList<>();
        assertTrue(new LinkCheck(REGISTRY, findings::add).run(outside) > 400);
        return findings;
    }

    private Path file(DatasetGraph data, String name) throws IOException {
        Path file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            RDFDataMgr.write(out, data.getDefaultGraph(), Lang.NTRIPLES);
        }
        return file;
    }

    @Test
    void aPackedFileIsReadAsWell() throws IOException {
        Path packed = folder.resolve("same.nt.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            RDFDataMgr.write(out, agreeing().getDefaultGraph(), Lang.NTRIPLES);
        }
        assertEquals(List.of(), check(new Download(packed)));
    }

    @Test
    void whatAgreesGivesNoFinding() throws IOException {
        assertEquals(List.of(), check(new Download(file(agreeing(), "same.nt"))));
    }

    @Test
    void driftIsFoundAndTold() throws IOException {
        List<Finding> findings = check(new Download(file(drifted(), "drifted.nt")));
        assertEquals(
                "LINK-CODE CUB, LINK-CODE IND, LINK-GONE President, state:USA, LINK-GONE reuters, LINK-LABEL ali-khamenei, LINK-LABEL vladimir-putin, LINK-MERGED nato, LINK-TYPE nicolas-maduro",
                findings.stream().map(f -> f.code() + " " + f.place()).sorted().collect(Collectors.joining(", ")));
        assertTrue(findings.stream()
                .map(Finding::toString)
                .anyMatch(
                        "states.csv:CUB: field 'iso3': LINK-CODE: found CBA; expected CUB; see which of the two is right"
                                ::equals));
    }

    @Test
    void anEndpointIsAskedAndFoundToSayTheSame() throws IOException {
        FusekiServer wikidata = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/wd", drifted())
                .build()
                .start();
        try {
            URI address = URI.create("http://localhost:" + wikidata.getPort() + "/wd/sparql");
            assertEquals(
                    new TreeSet<>(check(new Download(file(drifted(), "d.nt"))).stream()
                            .map(Finding::toString)
                            .toList()),
                    new TreeSet<>(check(new Endpoint(address)).stream()
                            .map(Finding::toString)
                            .toList()));
        } finally {
            wikidata.stop();
        }
    }

    @Test
    void whatCannotBeReadSaysWhy() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.ttl"), "<a> <b");
        assertTrue(assertThrows(LinkCheckException.class, () -> check(new Download(broken)))
                .getMessage()
                .startsWith(broken + ": cannot be read"));
        Endpoint nobody = new Endpoint(URI.create("http://localhost:9/sparql"));
        assertTrue(assertThrows(LinkCheckException.class, () -> check(nobody))
                .getMessage()
                .startsWith("http://localhost:9/sparql: no answer"));
    }
}
