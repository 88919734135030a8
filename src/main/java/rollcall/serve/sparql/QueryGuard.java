package rollcall.serve.sparql;

import java.net.URI;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.MappedLoader;
import rollcall.serve.http.Problem;
import rollcall.serve.http.ProblemException;

/**
 * Refuses what a query could do besides reading this data set: call other servers, load classes, wait. What is allowed
 * is listed; everything else is refused, whatever a later version of a library adds.
 */
final class QueryGuard {
    private static final String ARQ = "http://jena.apache.org/ARQ/";
    private static final String XPATH = "http://www.w3.org/2005/xpath-functions";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    /** They wait, look at the server, or run patterns that no time limit reaches. */
    private static final Set<String> CLOSED = Set.of(
            ARQ + "function#wait",
            ARQ + "function#system-timezone",
            XPATH + "#matches",
            XPATH + "#replace",
            XPATH + "#apply",
            XPATH + "#error");

    private static final Set<String> OPEN_PROPERTIES = Set.of(
            ARQ + "list#member",
            ARQ + "list#index",
            ARQ + "list#length",
            ARQ + "property#strSplit",
            ARQ + "property#splitURI",
            ARQ + "property#splitIRI",
            ARQ + "property#concat",
            "http://www.w3.org/2000/01/rdf-schema#member");

    private final Services services;

    QueryGuard(Set<URI> services) {
        this.services = new Services(services);
    }

    /** @throws ProblemException 403 that names the rule and how the operator can allow it */
    void check(Query query) {
        try {
            new Look().walk(query);
        } catch (StackOverflowError e) {
            throw SparqlRequest.bad("The query is nested too deeply.");
        }
    }

    private void service(Node target) {
        if (target.isURI() && services.lists(target.getURI())) {
            services.checkAddress(target.getURI());
            return;
        }
        throw refusal(
                "service",
                "SERVICE " + target + ": this endpoint calls only the endpoints its operator lists"
                        + (services.isEmpty() ? ", and none is listed" : "")
                        + ". The operator can allow one with --allow-service.");
    }

    private static void function(String iri) {
        if (isOpen(iri)) return;
        throw refusal(
                "function",
                "Function <" + iri + ">: only the functions of SPARQL 1.1, XPath (fn:, math:), XML Schema casts and"
                        + " ARQ's harmless ones are open. Functions by class name (java:), scripts and functions that"
                        + " wait cannot be allowed on this endpoint.");
    }

    private static boolean isOpen(String iri) {
        if (CLOSED.contains(iri)) return false;
        return iri.startsWith(XPATH) || iri.startsWith(XSD) || iri.startsWith(ARQ + "function#");
    }

    private static void property(Node predicate) {
        if (!predicate.isURI()) return;
        String iri = predicate.getURI();
        boolean magic = MappedLoader.mapDynamicURI(iri) != null
                || PropertyFunctionRegistry.get().isRegistered(iri);
        if (!magic || OPEN_PROPERTIES.contains(iri)) return;
        throw refusal(
                "property-function",
                "Property <" + iri + "> would run code of the server. It cannot be allowed on this endpoint.");
    }

    private static ProblemException refusal(String rule, String detail) {
        return Problem.of(403, rule + "-refused", "Refused by a rule of this endpoint", detail)
                .with("rule", rule)
                .exception();
    }

    private final class Look extends QueryWalk {
        @Override
        void service(Node target) {
            QueryGuard.this.service(target);
        }

        @Override
        void property(Node predicate) {
            QueryGuard.property(predicate);
        }

        @Override
        void builtIn(ExprFunction function) {}

        @Override
        void named(String iri) {
            function(iri);
        }
    }
}
