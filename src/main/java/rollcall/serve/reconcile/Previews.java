package rollcall.serve.reconcile;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import rollcall.iri.Iris;
import rollcall.page.Addresses;
import rollcall.page.Names;
import rollcall.page.Preview;
import rollcall.page.Text;
import rollcall.page.language.Messages;
import rollcall.page.language.Reader;
import rollcall.search.Entry;
import rollcall.serve.open.OpenRelease;

/** Makes previews of the entries of a release. */
final class Previews {
    private static final int NAMES = 12;

    private Previews() {}

    static Preview of(Entry entry, OpenRelease release, Reader reader) {
        Messages say = Messages.in(reader.language());
        Text name = name(entry, release, reader);
        return new Preview(
                name,
                entry.about().orElse(""),
                say.text("kind." + entry.kind().segment()),
                entry.day().map(say::date).orElse(""),
                entry.codes(),
                names(entry, name.words()),
                reader.kept("/id/" + entry.id()),
                say);
    }

    private static Text name(Entry entry, OpenRelease release, Reader reader) {
        DatasetGraph data = release.dataset();
        Iris.Local thing = new Iris.Local(entry.kind(), entry.key());
        return Txn.calculateRead(
                data, () -> Names.of(data.getUnionGraph(), new Addresses(release.iris(), reader), thing));
    }

    private static List<String> names(Entry entry, String shown) {
        return entry.names().stream()
                .filter(name -> name.role().identifies())
                .map(name -> name.text())
                .filter(name -> !name.equals(shown))
                .distinct()
                .limit(NAMES)
                .toList();
    }
}
