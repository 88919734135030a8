package rollcall.vocab;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import rollcall.fact.AgreementType;
import rollcall.fact.Certainty;
import rollcall.fact.Channel;
import rollcall.fact.Coded;
import rollcall.fact.Comparison;
import rollcall.fact.Coverage;
import rollcall.fact.DocumentType;
import rollcall.fact.EventType;
import rollcall.fact.Issue;
import rollcall.fact.MeasureType;
import rollcall.fact.Metric;
import rollcall.fact.ProtestType;
import rollcall.fact.Role;
import rollcall.fact.Stage;
import rollcall.fact.Stance;
import rollcall.fact.Status;
import rollcall.fact.TallyKind;
import rollcall.fact.VoteCode;

/** The concepts of the closed code lists; {@code ontology/codes.ttl} defines each of them. */
public final class Codes {
    public static final String NS = "https://w3id.org/rollcall/code/";

    /** Every code list there is. */
    public static final List<Class<? extends Enum<?>>> LISTS = List.of(
            Coverage.class,
            Certainty.class,
            Status.class,
            Stance.class,
            Role.class,
            Channel.class,
            MeasureType.class,
            AgreementType.class,
            ProtestType.class,
            DocumentType.class,
            Metric.class,
            VoteCode.class,
            EventType.class,
            TallyKind.class,
            Stage.class,
            Issue.class,
            Comparison.class);

    private Codes() {}

    /** {@code rcc:status.in-force}. */
    public static Node concept(Coded code) {
        return NodeFactory.createURI(NS + code.scheme() + "." + code.code());
    }

    /** {@code rcc:status}. */
    public static Node scheme(Coded code) {
        return NodeFactory.createURI(NS + code.scheme());
    }
}
