package rollcall.reconcile;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import rollcall.iri.Iris;
import rollcall.iri.Iris.Space;
import rollcall.search.Entry;
import rollcall.search.Folding;
import rollcall.search.Named;
import rollcall.search.TextIndex;
import rollcall.vocab.RC;

/** Finds states that a name of another one is short for, and people by their surname. */
record Namesakes(TextIndex index, Graph graph, Iris iris) {
    /** What tells two of a name apart: Congo (Kinshasa), Congo - Kinshasa, Congo, Democratic Republic of the. */
    private static final Pattern ADDITION = Pattern.compile(" *[(,].*| - .*");

    /** Those that need an addition to the name, and those that hold the bearer's seat now by a name that ends in it. */
    List<Entry> of(String name, Entry bearer) {
        Stream<Entry> added = index.withWords(name, Set.of(Space.STATE)).stream()
                .filter(entry -> names(entry).anyMatch(known -> isNameWithAddition(known, name)));
        Stream<Entry> next = successors(bearer).filter(entry -> names(entry).anyMatch(known -> endsIn(known, name)));
        return Stream.concat(added, next)
                .filter(entry -> !entry.id().equals(bearer.id()) && !entry.isCalled(name))
                .distinct()
                .toList();
    }

    /** People whose name ends in these words: several may, and none of them needs to be called by them alone. */
    List<Entry> bySurname(String name) {
        return index.withWords(name, Set.of(Space.PERSON)).stream()
                .filter(entry -> names(entry).anyMatch(known -> endsIn(known, name)))
                .toList();
    }

    private static Stream<String> names(Entry entry) {
        return entry.names().stream().filter(known -> known.role().identifies()).map(Named::text);
    }

    private static boolean isNameWithAddition(String known, String name) {
        String head = ADDITION.matcher(known).replaceFirst("");
        return !head.equals(known) && Folding.of(head).equals(Folding.of(name));
    }

    private static boolean endsIn(String known, String name) {
        return Folding.of(known).endsWith(" " + Folding.of(name));
    }

    private Stream<Entry> successors(Entry bearer) {
        return graph
                .find(Node.ANY, RC.continues, iris.node(bearer.kind(), bearer.key()))
                .mapWith(triple -> triple.getSubject())
                .toList()
                .stream()
                .flatMap(node -> iris.local(node).stream())
                .flatMap(local -> index.entry(local.space().segment() + "/" + local.key()).stream());
    }
}
