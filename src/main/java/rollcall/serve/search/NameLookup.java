package rollcall.serve.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import rollcall.iri.Iris.Space;
import rollcall.reconcile.Candidate;
import rollcall.reconcile.EntityType;
import rollcall.reconcile.Question;
import rollcall.reconcile.Question.Strictness;
import rollcall.reconcile.Reconciler;
import rollcall.search.Entry;
import rollcall.search.TextIndex;
import rollcall.serve.open.OpenRelease;

/**
 * What bears a name.
 *
 * @param entries who could be meant
 * @param safe    whether it is one, and reconciliation would match it
 */
record NameLookup(List<Entry> entries, boolean safe) {
    static NameLookup of(String name, Set<Space> kinds, OpenRelease release) {
        TextIndex index = Indexes.of(release);
        List<Entry> bearers = index.named(name, kinds).stream()
                .filter(entry ->
                        entry.called(name).stream().anyMatch(n -> n.role().identifies()))
                .toList();
        List<Candidate> rivals = bearers.isEmpty() ? List.of() : rivals(name, kinds, index, release);
        List<Entry> others = bearers.stream()
                .filter(entry -> EntityType.of(entry.kind()).isEmpty() && entry.isCalled(name))
                .toList();
        boolean safe = rivals.stream().allMatch(Candidate::match) && rivals.size() + others.size() == 1;
        return new NameLookup(
                Stream.concat(rivals.stream().map(Candidate::entry), others.stream())
                        .toList(),
                safe);
    }

    private static List<Candidate> rivals(String name, Set<Space> kinds, TextIndex index, OpenRelease release) {
        Set<EntityType> types =
                kinds.stream().flatMap(kind -> EntityType.of(kind).stream()).collect(Collectors.toSet());
        if (types.isEmpty() && !kinds.isEmpty()) return List.of();
        DatasetGraph data = release.dataset();
        return Txn.calculateRead(data, () -> new Reconciler(index, data.getUnionGraph(), release.iris())
                .rivals(new Question(name, types, Strictness.ANY, Question.MOST, List.of())));
    }
}
