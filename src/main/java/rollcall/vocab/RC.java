package rollcall.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The project's own terms; {@code ontology/rollcall.ttl} defines each of them. */
public final class RC {
    public static final String NS = "https://w3id.org/rollcall/ns#";

    public static final Node State = term("State");
    public static final Node Resolution = term("Resolution");
    public static final Node Session = term("Session");
    public static final Node Tally = term("Tally");
    public static final Node Event = term("Event");
    public static final Node Meeting = term("Meeting");
    public static final Node Visit = term("Visit");
    public static final Node Protest = term("Protest");
    public static final Node Lobbying = term("Lobbying");
    public static final Node Statement = term("Statement");
    public static final Node Agreement = term("Agreement");
    public static final Node Measure = term("Measure");
    public static final Node Estimate = term("Estimate");
    public static final Node Document = term("Document");
    public static final Node Evidence = term("Evidence");
    public static final Node StatedDate = term("StatedDate");
    public static final Node inFavour = term("inFavour");
    public static final Node against = term("against");
    public static final Node abstaining = term("abstaining");
    public static final Node notVoting = term("notVoting");
    public static final Node yesCount = term("yesCount");
    public static final Node noCount = term("noCount");
    public static final Node abstentionCount = term("abstentionCount");
    public static final Node notVotingCount = term("notVotingCount");
    public static final Node coverage = term("coverage");
    public static final Node intendedOption = term("intendedOption");
    public static final Node voteNote = term("voteNote");
    public static final Node lists = term("lists");
    public static final Node evidence = term("evidence");
    public static final Node target = term("target");
    public static final Node onBehalfOf = term("onBehalfOf");
    public static final Node actingAs = term("actingAs");
    public static final Node earliest = term("earliest");
    public static final Node latest = term("latest");
    public static final Node status = term("status");
    public static final Node stance = term("stance");
    public static final Node signatory = term("signatory");
    public static final Node saidIn = term("saidIn");
    public static final Node metric = term("metric");
    public static final Node claimant = term("claimant");
    public static final Node relayedBy = term("relayedBy");
    public static final Node certainty = term("certainty");
    public static final Node hedge = term("hedge");
    public static final Node dateText = term("dateText");
    public static final Node confidence = term("confidence");
    public static final Node iso3Code = term("iso3Code");
    public static final Node iso2Code = term("iso2Code");
    public static final Node m49Code = term("m49Code");
    public static final Node memberFrom = term("memberFrom");
    public static final Node memberUntil = term("memberUntil");
    public static final Node continues = term("continues");
    public static final Node draftSymbol = term("draftSymbol");
    public static final Node matchesRecord = term("matchesRecord");
    public static final Node differsFromRecord = term("differsFromRecord");
    public static final Node matchesIntention = term("matchesIntention");
    public static final Node contradicts = term("contradicts");
    public static final Node refines = term("refines");
    public static final Node possiblySameAs = term("possiblySameAs");
    public static final Node agendaItem = term("agendaItem");
    public static final Node comparison = term("comparison");
    public static final Node plover = term("plover");

    private RC() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
