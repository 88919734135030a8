package rollcall.serve.sparql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.Quad;
import rollcall.iri.Keys;
import rollcall.serve.http.Negotiation;
import rollcall.serve.http.Problem;
import rollcall.serve.http.ProblemException;
import rollcall.serve.http.Site;
import rollcall.serve.open.OpenRelease;

/**
 * A query that may run: read, checked, with its data set and its form.
 *
 * @param text    as sent
 * @param graphs  from the protocol or from FROM; empty for the whole data set
 * @param version of the release it is for
 * @param stable  whether the release and the text decide the answer; not so where it asks for the time or for chance
 */
record Prepared(
        String text, Query query, Optional<DatasetDescription> graphs, Format format, String version, boolean stable) {

    private static final Set<String> ARQ_OWN = Set.of(Quad.unionGraph.getURI(), Quad.defaultGraphIRI.getURI());

    /** @throws ProblemException 400, 403 or 406 */
    static Prepared of(SparqlRequest request, String accept, OpenRelease release, Site site, QueryGuard guard) {
        String text = request.query().orElseThrow(() -> SparqlRequest.bad("Parameter 'query': found none."));
        if (text.length() > site.limits().requestBytes())
            throw SparqlRequest.bad("The query is longer than " + site.limits().requestBytes() + " characters.");
        Query query = QueryParser.parse(text, release.iris().base());
        guard.check(query);
        Optional<DatasetDescription> graphs = graphs(request, query);
        graphs.ifPresent(description -> checkGraphs(description, release));
        query.getGraphURIs().clear();
        query.getNamedGraphURIs().clear();
        Format format = format(request, accept, query);
        return new Prepared(text, query, graphs, format, release.version(), Stability.isStable(query));
    }

    /** The same for the same answer, and different for a different one. */
    String key() {
        return version + "-"
                + Keys.sha256(format + "\n" + graphs.map(Prepared::described).orElse("") + "\n" + text)
                        .substring(0, 32);
    }

    /** To find a query again in the log. */
    static String hash(String text) {
        return Keys.sha256(text).substring(0, 12);
    }

    private static String described(DatasetDescription graphs) {
        return graphs.getDefaultGraphURIs() + " " + graphs.getNamedGraphURIs();
    }

    /** The protocol goes before the query (SPARQL 1.1 Protocol, 2.1.4). */
    private static Optional<DatasetDescription> graphs(SparqlRequest request, Query query) {
        if (!request.defaultGraphs().isEmpty() || !request.namedGraphs().isEmpty())
            return Optional.of(DatasetDescription.create(request.defaultGraphs(), request.namedGraphs()));
        return query.hasDatasetDescription()
                ? Optional.of(DatasetDescription.create(query.getGraphURIs(), query.getNamedGraphURIs()))
                : Optional.empty();
    }

    private static void checkGraphs(DatasetDescription description, OpenRelease release) {
        for (List<String> iris : List.of(description.getDefaultGraphURIs(), description.getNamedGraphURIs()))
            for (String iri : iris)
                if (!ARQ_OWN.contains(iri) && !release.hasGraph(iri))
                    throw Problem.of(
                                    403,
                                    "graph-refused",
                                    "Refused by a rule of this endpoint",
                                    "Graph <" + iri
                                            + "> is not in this data set, and nothing is fetched. The graphs are"
                                            + " listed in the service description.")
                            .with("rule", "graph")
                            .exception();
    }

    private static Format format(SparqlRequest request, String accept, Query query) {
        Format.Result result = query.isSelectType() || query.isAskType() ? Format.Result.ROWS : Format.Result.GRAPH;
        List<String> offers = Format.mediaTypes(result);
        if (request.format().isPresent())
            return Format.named(result, request.format().get())
                    .orElseThrow(() ->
                            notAcceptable("format: found '" + request.format().get() + "'", offers));
        return Negotiation.choose(accept, offers)
                .flatMap(type -> Format.ofMediaType(result, type))
                .orElseThrow(() -> notAcceptable("Accept: found '" + accept + "'", offers));
    }

    static ProblemException notAcceptable(String found, List<String> offers) {
        return Problem.of(406, "not-acceptable", "Not acceptable", found + ", but offered are " + offers + ".")
                .with("offered", offers)
                .exception();
    }
}
