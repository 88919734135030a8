package rollcall.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import rollcall.fact.registry.RegistryRows;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;
import rollcall.resolve.RegistryReader;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.ORG;
import rollcall.vocab.RDF;
import rollcall.vocab.RDFS;
import rollcall.vocab.SCHEMA;

class OfficeMapperTest {
    private static final Iris IRIS = new Iris("http://localhost:3030/");
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final RegistryRows BUILT_IN = RegistryReader.builtIn(finding -> {});

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/offices.csv", numLinesToSkip = 1)
    void anOfficeIsDatedAsPreciselyAsItsSource(
            String row, String key, String label, @Nullable String start, @Nullable String end, @Nullable String named)
            throws IOException {
        Path addition = folder.resolve("offices.csv");
        Files.writeString(addition, "person,office,of,start,end,as_of\n" + row + "\n");
        Graph graph = mapped(RegistryReader.read(List.of(addition), finding -> {}));
        Node office = IRIS.node(Space.OFFICE, key);
        assertEquals(Set.of(label + " en"), said(graph, office, RDFS.label));
        assertEquals(Set.of(row.split(",")[1] + " en"), said(graph, office, SCHEMA.roleName));
        assertEquals(dates(start), said(graph, office, SCHEMA.startDate));
        assertEquals(dates(end), said(graph, office, SCHEMA.endDate));
        assertEquals(dates(named), said(graph, office, DCTERMS.date));
        assertTrue(graph.contains(office, RDF.type, ORG.Membership));
        assertTrue(graph.contains(office, ORG.member, IRIS.node(Space.PERSON, "vladimir-putin")));
        String[] of = row.split(",")[2].split(":");
        assertTrue(graph.contains(
                office, ORG.organization, NodeFactory.createURI(IRIS.base() + "id/" + of[0] + "/" + of[1])));
    }

    private static Set<String> dates(@Nullable String date) {
        return date == null ? Set.of() : Set.of(date);
    }

    /** Forms with the names of their datatypes, or their languages. */
    private static Set<String> said(Graph graph, Node office, Node property) {
        return graph.stream(office, property, Node.ANY)
                .map(triple -> triple.getObject())
                .map(literal -> literal.getLiteralLexicalForm() + " "
                        + (literal.getLiteralLanguage().isEmpty()
                                ? literal.getLiteralDatatypeURI().substring(XSD.length())
                                : literal.getLiteralLanguage()))
                .collect(Collectors.toSet());
    }

    /** No two rows of the registry share an address, and none is left out. */
    @Test
    void everyOfficeOfTheRegistryHasAnAddressOfItsOwn() {
        Graph graph = mapped(BUILT_IN);
        Set<Node> offices = graph.stream(Node.ANY, RDF.type, ORG.Membership)
                .map(triple -> triple.getSubject())
                .collect(Collectors.toCollection(HashSet::new));
        assertEquals(BUILT_IN.offices().count(), offices.size());
        for (Node office : offices)
            for (Node one : List.of(RDFS.label, ORG.member, ORG.organization, SCHEMA.roleName, SCHEMA.startDate))
                assertEquals(1, graph.stream(office, one, Node.ANY).count(), office + " " + one);
    }

    @Test
    void anOfficeWithoutAnEndSaysWhenItsHolderWasLastNamed() {
        Graph graph = mapped(BUILT_IN);
        graph.stream(Node.ANY, RDF.type, ORG.Membership)
                .map(triple -> triple.getSubject())
                .forEach(office -> {
                    boolean ended = graph.contains(office, SCHEMA.endDate, Node.ANY);
                    assertEquals(!ended, graph.contains(office, DCTERMS.date, Node.ANY), office::toString);
                });
    }

    private static Graph mapped(RegistryRows rows) {
        DatasetGraph data = DatasetGraphFactory.create();
        new RegistryMapper(IRIS).map(rows, StreamRDFLib.dataset(data));
        return data.getGraph(IRIS.node(Space.GRAPH, "registry"));
    }
}
