package rollcall.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.util.iterator.WrappedIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.fact.Ref;
import rollcall.iri.Iris;
import rollcall.resolve.RegistryReader;
import rollcall.vocab.Prefixes;
import rollcall.vocab.RDF;
import rollcall.vocab.RDFS;

class RegistryMapperTest {
    private static final Iris IRIS = new Iris("http://localhost:3030/");
    private static final DatasetGraph DATA = mapped();

    private static DatasetGraph mapped() {
        DatasetGraph data = DatasetGraphFactory.create();
        new RegistryMapper(IRIS).map(RegistryReader.builtIn(f -> {}), StreamRDFLib.dataset(data));
        return data;
    }

    @Test
    void everythingStandsInTheRegistryGraph() {
        assertTrue(DATA.getDefaultGraph().isEmpty());
        assertEquals(
                IRIS.node(Iris.Space.GRAPH, "registry").toString(),
                WrappedIterator.create(DATA.listGraphNodes()).toList().get(0).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(st:CUB rdf:type rc:State)",
                "(st:CUB rdfs:label 'Cuba'@en)",
                "(st:CUB rc:m49Code '192')",
                "(st:CUB rc:memberFrom '1945-10-24'^^xsd:date)",
                "(st:CUB schema:sameAs wd:Q241)",
                "(st:CUB schema:sameAs <http://dbpedia.org/resource/Cuba>)",
                "(st:CUB schema:sameAs <https://sws.geonames.org/3562981/>)",
                "(st:CUB skos:altLabel '古巴'@zh)",
                "(st:RUS rc:continues st:SUN)",
                "(st:RUS skos:altLabel 'Russia'@en)",
                "(st:CHN rc:continues st:TWN)",
                "(st:TUR skos:altLabel 'Turkey'@en)",
                "(pers:vladimir-putin schema:sameAs wd:Q7747)",
                "(body:un-general-assembly org:subOrganizationOf body:united-nations)",
                "(grp:cuban-officials rc:onBehalfOf st:CUB)",
                "(place:havana rdf:type schema:Place)",
                "(ser:us-embargo-on-cuba rdf:type schema:CreativeWorkSeries)",
            })
    void theRegistrySays(String triple) {
        Triple t = SSE.parseTriple("(triple " + triple.substring(1), prefixes());
        assertTrue(DATA.contains(Node.ANY, t.getSubject(), t.getPredicate(), t.getObject()), triple);
    }

    private static org.apache.jena.shared.PrefixMapping prefixes() {
        return org.apache.jena.shared.PrefixMapping.Factory.create()
                .setNsPrefixes(Prefixes.of("http://localhost:3030/"));
    }

    @Test
    void everyThingHasOneEnglishLabel() {
        Graph graph = DATA.getGraph(IRIS.node(Iris.Space.GRAPH, "registry"));
        Iterator<Triple> things = graph.find(Node.ANY, RDF.type, Node.ANY);
        while (things.hasNext()) {
            Node thing = things.next().getSubject();
            assertEquals(1, graph.find(thing, RDFS.label, Node.ANY).toList().size(), thing::toString);
        }
    }

    @Test
    void demonymsCodesAndMisspellingsAreNotNames() {
        assertFalse(says("Cuban"));
        assertFalse(says("CHILEs"));
        assertFalse(says("RUSSIAN FEDERATION"));
    }

    private static boolean says(String name) {
        Iterator<Quad> quads = DATA.find();
        while (quads.hasNext()) if (quads.next().getObject().toString().startsWith("\"" + name + "\"@en")) return true;
        return false;
    }

    @Test
    void whatHasAnIdentityIsWritten() {
        assertTrue(DATA.contains(Node.ANY, IRIS.of(Ref.state("UAR")), Node.ANY, Node.ANY));
    }
}
