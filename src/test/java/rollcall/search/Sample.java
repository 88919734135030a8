package rollcall.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import rollcall.iri.Iris;
import rollcall.map.RegistryMapper;
import rollcall.resolve.Registry;
import rollcall.resolve.RegistryReader;
import rollcall.vocab.Prefixes;

/** The shipped registry, and a few things that are said of its states. */
public final class Sample {
    public static final Iris IRIS = new Iris("http://localhost:3030/");
    private static final String RECORD =
            """
            GRAPH <http://localhost:3030/id/graph/votes.un-ga.ES-11> {
              res:A_RES_ES-11_1 a rc:Resolution ; rdfs:label "A/RES/ES-11/1"@en ;
                dcterms:identifier "A/RES/ES-11/1" ; dcterms:title "Aggression against Ukraine"@en .
              ve:A_RES_ES-11_1 a opengov:VoteEvent ; rdfs:label "Roll call on A/RES/ES-11/1, 2 March 2022"@en ;
                dcterms:identifier "3959039" ; opengov:motion res:A_RES_ES-11_1 ; schema:startDate "2022-03-02"^^xsd:date ;
                schema:organizer body:un-general-assembly ;
                rc:against st:RUS ; rc:abstaining st:CUB .
              res:S_RES_2623.2022 a rc:Resolution ; rdfs:label "S/RES/2623(2022)"@en ;
                dcterms:identifier "S/RES/2623(2022)" ; dcterms:title "Convening an emergency special session"@en .
              res:A_RES_2623.XXV a rc:Resolution ; rdfs:label "A/RES/2623(XXV)"@en ; dcterms:identifier "A/RES/2623(XXV)" .
              res:A_RES_76_300 a rc:Resolution ; rdfs:label "A/RES/76/300"@en ;
                dcterms:identifier "A/RES/76/300" ; dcterms:title "The human right to a clean, healthy and sustainable environment"@en .
            }
            GRAPH <http://localhost:3030/id/graph/doc.ad456dce9a519686> {
              doc:ad456dce9a519686 a rc:Document ; rdfs:label "News article ad456dce9a519686 of 3 March 2022"@en .
              evi:ad456dce9a519686.2580-2964 a rc:Evidence ; oa:hasSource doc:ad456dce9a519686 ;
                oa:exact "Cuba’s representative said the resolution “does not take into account the legitimate concerns of all parties involved”" .
              sta:pedro.2022.1e301174 a rc:Statement ; rdfs:label "Pedro Luis Pedroso Cuesta on A/RES/ES-11/1"@en ;
                schema:agent pers:pedro-luis-pedroso-cuesta ; rc:onBehalfOf st:CUB ;
                schema:text "does not take into account the legitimate concerns of all parties involved" .
              pers:pedro-luis-pedroso-cuesta a foaf:Person ; rdfs:label "Pedro Luis Pedroso Cuesta"@en .
              agr:2018-11-02.CUB.RUS.strategic-partnership a rc:Agreement ;
                rdfs:label "Agreement of Cuba and Russian Federation, 2 November 2018: strategic partnership"@en ;
                rc:signatory st:CUB , st:RUS ; schema:startDate "2018-11-02"^^xsd:date .
            }
            """;

    private Sample() {}

    public static Registry registry() {
        return RegistryReader.read(List.of(), finding -> {
            throw new IllegalStateException(finding.toString());
        });
    }

    public static DatasetGraph data() {
        DatasetGraph data = DatasetGraphFactory.create();
        send(StreamRDFLib.dataset(data));
        return data;
    }

    public static void send(StreamRDF out) {
        new RegistryMapper(IRIS).map(registry(), out);
        StringBuilder text = new StringBuilder();
        Prefixes.of(IRIS.base())
                .forEach((prefix, namespace) -> text.append("PREFIX %s: <%s>\n".formatted(prefix, namespace)));
        RDFParser.fromString(text + RECORD, Lang.TRIG).parse(out);
    }

    public static TextIndex index(Path folder) {
        return index(data(), folder);
    }

    public static TextIndex index(DatasetGraph data, Path folder) {
        try {
            new TextIndexer(IRIS, registry()).write(data, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return TextIndex.open(folder);
    }
}
