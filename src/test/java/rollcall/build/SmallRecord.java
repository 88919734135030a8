package rollcall.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import rollcall.iri.Iris;
import rollcall.vocab.Prefixes;

/** A record small enough to read: two states, a roll call, and an article that gets a total wrong. */
final class SmallRecord {
    static final Iris IRIS = new Iris("http://example.org/");

    private static final String TRIG =
            """
            GRAPH g:registry {
              st:CUB a rc:State ; rdfs:label "Cuba"@en , "Куба"@ru ; rc:iso3Code "CUB" ;
                schema:sameAs wd:Q241 , <http://dbpedia.org/resource/Cuba> .
              st:RUS a rc:State ; rdfs:label "Russian Federation"@en ; schema:sameAs wd:Q159 .
              pers:vladimir-putin a foaf:Person ; rdfs:label "Vladimir Putin"@en ; schema:sameAs wd:Q7747 .
              body:un-general-assembly a org:Organization ; rdfs:label "General Assembly"@en .
            }
            GRAPH <http://example.org/id/graph/votes.un-ga.ES-11> {
              ve:A_RES_ES-11_1 a opengov:VoteEvent ; rc:coverage rcc:coverage.full ;
                schema:startDate "2022-03-02"^^xsd:date ;
                rc:yesCount 141 ; rc:noCount 5 ; rc:abstentionCount 35 ; rc:notVotingCount 12 ;
                rc:against st:RUS ; rc:abstaining st:CUB .
            }
            GRAPH <http://example.org/id/graph/doc.ad456dce9a519686> {
              doc:ad456dce9a519686 a rc:Document ; rdfs:label "An \\"article\\"\\n\\t\\\\ of 3 March"@en ;
                dcterms:issued "2022-03-03"^^xsd:date .
              tally:A_RES_ES-11_1.no.4 a rc:Tally ; opengov:voteEvent ve:A_RES_ES-11_1 ; schema:option "no" ;
                schema:minValue 4 ; schema:maxValue 4 ; rc:evidence evi:ad456dce9a519686.773-844 .
              cast:A_RES_ES-11_1.CUB.abstain a opengov:Vote ; opengov:voteEvent ve:A_RES_ES-11_1 ;
                schema:agent st:CUB ; schema:option "abstain" ; rc:evidence evi:ad456dce9a519686.773-844 .
              evi:ad456dce9a519686.773-844 a rc:Evidence ; rc:certainty rcc:certainty.asserted ;
                rc:confidence 0.9 ; oa:exact "Only four’s 😀 <script>" ; rc:claimant doc:ad456dce9a519686 ;
                oa:hasSource doc:ad456dce9a519686 .
              body:un-general-assembly a org:Organization .
              sta:odd a rc:Statement ; schema:text "\\u0001\\u007F\\u2028\\b\\f\\r\\"\\"\\"\\\\" , "" , " " , "a"@zh-Hans , "a" ;
                schema:minValue 01 , +1 , -1 , 5.10 , 1e0 , 1.0E0 , true , "7"^^xsd:long , "01"^^xsd:integer , "+.5"^^xsd:decimal ;
                rc:latest "2022-03-02Z"^^xsd:date , "2022-03-03"^^xsd:date ; dcterms:type rcc:a.b.c , <http://example.org/id/state/> ,
                <http://example.org/id/state/a/b> , <http://example.org/id/state/a~b> , <urn:example:y> , <mailto:a@example.org> ;
                rc:unknownTerm "x"^^<http://example.org/own> ; rdfs:label "plain" , "two"@en , "three"@en .
            }
            """;

    private SmallRecord() {}

    static List<Quad> quads() {
        List<Quad> quads = new ArrayList<>();
        StreamRDF out = new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        };
        StringBuilder text = new StringBuilder();
        Prefixes.of(IRIS.base())
                .forEach((prefix, namespace) -> text.append("PREFIX %s: <%s>\n".formatted(prefix, namespace)));
        RDFParser.fromString(text + TRIG, Lang.TRIG).parse(out);
        return quads;
    }

    /** In an order of its own for each seed, some of it twice. */
    static Content shuffled(long seed) {
        List<Quad> quads = quads();
        quads.addAll(quads.subList(0, 7));
        Collections.shuffle(quads, new Random(seed));
        return out -> quads.forEach(out::quad);
    }

    static RunIdentity identity() {
        return new RunIdentity("0.1.0", "test", IRIS, List.of());
    }
}
