package rollcall.serve.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import rollcall.iri.Iris;
import rollcall.iri.Keys;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.FOAF;
import rollcall.vocab.RDF;

/**
 * Who publishes the data at this address, by an IRI or by a name. Only the operator knows; a release says nothing of it, so
 * that its bytes are the same whoever serves them. Whether it is a person or an organisation is not known.
 */
public record Publisher(String given) {
    private static final String FRAGMENT = "#publisher";

    /** @throws IllegalArgumentException where it is neither */
    public Publisher {
        given = given.strip();
        if (given.isEmpty() || given.contains("://") && !isWeb(given))
            throw new IllegalArgumentException(
                    "publisher: found '" + given + "', expected a name, or an http or https address");
    }

    private static boolean isWeb(String text) {
        try {
            URI address = URI.create(text);
            boolean scheme = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            return scheme && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Optional<String> name() {
        return isWeb(given) ? Optional.empty() : Optional.of(given);
    }

    /** Of a name, a part of the page about the data set. */
    private String iri(Iris iris) {
        return isWeb(given) ? given : iris.base() + FRAGMENT;
    }

    /** Says in a description whose the data set and the catalogue are. */
    void describe(Graph out, Iris iris) {
        Node agent = NodeFactory.createURI(iri(iris));
        for (String key : new String[] {"rollcall", "catalogue"})
            out.add(iris.node(Iris.Space.DATASET, key), DCTERMS.publisher, agent);
        out.add(agent, RDF.type, FOAF.Agent);
        name().ifPresent(name -> out.add(agent, FOAF.name, NodeFactory.createLiteralString(name)));
    }

    /** In schema.org's words. */
    Map<String, Object> schemaOrg(Iris iris) {
        Map<String, Object> agent = new LinkedHashMap<>();
        agent.put("@id", iri(iris));
        name().ifPresent(name -> agent.put("name", name));
        return agent;
    }

    /** Tells answers apart that name another one. */
    String mark() {
        return Keys.sha256(given).substring(0, 8);
    }
}
