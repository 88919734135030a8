package rollcall.map;

import org.apache.jena.graph.Node;
import rollcall.fact.Ref;
import rollcall.fact.Vote;
import rollcall.fact.VoteCode;
import rollcall.vocab.Codes;
import rollcall.vocab.DCTERMS;

/** Reported positions: a cast-vote node each, never a direct link, which is the record's alone (ONTOLOGY 4). */
final class VoteMapper implements FactMapper<Vote> {
    @Override
    public Node map(Vote vote, DocumentScope scope) {
        VoteEvents events = new VoteEvents(scope, vote.evidence());
        for (Ref state : vote.states()) {
            Thing cast = events.cast(vote.event(), state, vote.option());
            vote.reason().ifPresent(why -> cast.text(DCTERMS.description, why, "en"));
            if (vote.veto()) cast.link(DCTERMS.type, Codes.concept(VoteCode.VETO));
        }
        return events.describe(vote.event()).node();
    }
}
