package rollcall.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import rollcall.vocab.RC;

/** The four things a member can do in a roll call, in the order of the pages. */
public enum Position {
    YES("yes", RC.inFavour, RC.yesCount, "#2f6fa8"),
    NO("no", RC.against, RC.noCount, "#b8441f"),
    ABSTAIN("abstain", RC.abstaining, RC.abstentionCount, "#dfb446"),
    NOT_VOTING("not voting", RC.notVoting, RC.notVotingCount, "#8d97a0");

    static final List<Position> ALL = List.of(values());

    private final String popolo;

    private final Node position;
    private final Node count;
    private final String colour;

    Position(String popolo, Node position, Node count, String colour) {
        this.popolo = popolo;

        this.position = position;
        this.count = count;
        this.colour = colour;
    }

    /** Popolo's word, as the data has it. */
    String popolo() {
        return popolo;
    }

    /** Name of the style. */
    public String css() {
        return popolo.replace(' ', '-');
    }

    Node position() {
        return position;
    }

    Node count() {
        return count;
    }

    /** Told apart by the colour-blind as well; the style sheet has the same. */
    String colour() {
        return colour;
    }

    static Optional<Position> of(String popolo) {
        return ALL.stream().filter(o -> o.popolo.equals(popolo)).findFirst();
    }
}
