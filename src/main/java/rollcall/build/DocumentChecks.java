package rollcall.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import rollcall.account.Finding;
import rollcall.account.Finding.Severity;
import rollcall.account.Findings;
import rollcall.fact.Choice;
import rollcall.fact.Evidence;
import rollcall.fact.Fact;
import rollcall.fact.Ref;
import rollcall.fact.Tally;
import rollcall.fact.Vote;
import rollcall.read.facts.FactsFile;
import rollcall.read.facts.FactsFile.Located;

/** What can only be seen with all records of one document side by side (ONTOLOGY 7.4). All are warnings. */
final class DocumentChecks {
    private final FactsFile file;
    private final Findings findings;
    private final Map<Node, Located> firstByNode = new HashMap<>();
    private final Map<String, Choice> choices = new HashMap<>();

    DocumentChecks(FactsFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    void check(Located located, Node node) {
        compareWithFirst(located, node);
        if (located.fact() instanceof Vote vote) vote.states().forEach(s -> choice(located, node, s, vote.option()));
        if (located.fact() instanceof Tally tally)
            tally.exhaustive().forEach((option, states) -> states.forEach(s -> choice(located, node, s, option)));
    }

    private void compareWithFirst(Located located, Node node) {
        if (aboutVote(located.fact())) return;
        Located first = firstByNode.putIfAbsent(node, located);
        if (first == null) return;
        if (spans(first.fact()).equals(spans(located.fact())))
            warn(
                    "RECORD-TWICE",
                    located,
                    "the same node and passages as " + first.pointer(),
                    "one record for one thing",
                    "remove one of the two; one was published");
        else
            warn(
                    "NODE-SHARED",
                    located,
                    "the same node as " + first.pointer() + " (" + node + ")",
                    "one node for one thing",
                    "leave it if both records mean one thing; else tell them apart by date, target or participants");
    }

    /** Several records about one vote are the rule: they add options, counts and passages. */
    private static boolean aboutVote(Fact fact) {
        return fact instanceof Vote || fact instanceof Tally || fact instanceof rollcall.fact.VoteReport;
    }

    private static Set<String> spans(Fact fact) {
        List<Evidence> evidence = fact.evidence();
        return evidence.stream().map(e -> e.start() + "-" + e.end()).collect(Collectors.toSet());
    }

    private void choice(Located located, Node event, Ref state, Choice choice) {
        Choice first = choices.putIfAbsent(event + " " + state, choice);
        if (first == null || first == choice) return;
        warn(
                "SELF-CONFLICT",
                located,
                state + " " + choice.key() + " after " + first.key(),
                "one option for one state in one vote",
                "read the passages again; both were published");
    }

    private void warn(String code, Located located, String found, String expected, String remedy) {
        findings.accept(
                new Finding(Severity.WARNING, code, file.file(), located.pointer(), "", found, expected, remedy));
    }
}
