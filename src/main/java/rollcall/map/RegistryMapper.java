package rollcall.map;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import rollcall.fact.Ref;
import rollcall.fact.registry.Group;
import rollcall.fact.registry.Name;
import rollcall.fact.registry.NameKind;
import rollcall.fact.registry.Organisation;
import rollcall.fact.registry.Person;
import rollcall.fact.registry.RegistryRows;
import rollcall.fact.registry.State;
import rollcall.iri.Iris;
import rollcall.iri.Keys;
import rollcall.vocab.FOAF;
import rollcall.vocab.ORG;
import rollcall.vocab.RC;
import rollcall.vocab.SCHEMA;
import rollcall.vocab.SKOS;

/** The registry as the graph {@code g:registry}: identities, their names and codes, their links to other data sets. */
public final class RegistryMapper {
    private final Iris iris;

    public RegistryMapper(Iris iris) {
        this.iris = iris;
    }

    /** @param out neither started nor finished here */
    public void map(RegistryRows rows, StreamRDF out) {
        NamedGraph graph = new NamedGraph(iris.node(Iris.Space.GRAPH, "registry"), out);
        Description all = new Description(rows, graph);
        rows.states().forEach(all::state);
        rows.people().forEach(all::person);
        rows.organisations().forEach(all::organisation);
        rows.groups().forEach(all::group);
        rows.places().forEach(place -> all.named(place.ref(), SCHEMA.Place, place.label()));
        rows.series().forEach(s -> all.named(s.ref(), SCHEMA.CreativeWorkSeries, s.label()));
        new OfficeMapper(iris, rows, graph).map();
    }

    /** The rows being written and where to. */
    private final class Description {
        private final RegistryRows rows;
        private final NamedGraph graph;

        Description(RegistryRows rows, NamedGraph graph) {
            this.rows = rows;
            this.graph = graph;
        }

        void state(State state) {
            Thing thing = named(state.ref(), RC.State, state.label())
                    .string(RC.iso3Code, state.iso3())
                    .string(RC.iso2Code, state.iso2())
                    .string(RC.m49Code, state.m49())
                    .date(RC.memberFrom, state.memberFrom())
                    .date(RC.memberUntil, state.last())
                    .link(RC.continues, state.continues().map(Ref::state).map(iris::of));
            rows.translations(state.ref()).forEach(t -> thing.text(SKOS.altLabel, t.name(), t.language()));
        }

        void person(Person person) {
            named(person.ref(), FOAF.Person, person.label());
        }

        void organisation(Organisation body) {
            named(body.ref(), ORG.Organization, body.label())
                    .link(ORG.subOrganizationOf, body.partOf().map(Ref::org).map(iris::of))
                    .link(RC.onBehalfOf, body.onBehalfOf().map(Ref::state).map(iris::of));
        }

        void group(Group group) {
            named(group.ref(), FOAF.Group, group.label())
                    .link(RC.onBehalfOf, group.onBehalfOf().map(Ref::state).map(iris::of));
        }

        Thing named(Ref ref, Node type, String label) {
            Thing thing = graph.thing(iris.of(ref)).a(type).label(label);
            rows.links(ref).forEach(link -> thing.link(SCHEMA.sameAs, NodeFactory.createURI(link.iri())));
            otherNames(ref, label, thing);
            return thing;
        }

        /** Names that are the same but for case and punctuation are written once. */
        private void otherNames(Ref ref, String label, Thing thing) {
            Set<String> written = new HashSet<>(Set.of(Keys.plainWords(label)));
            for (Name name : rows.names(ref))
                if (isPublished(name) && written.add(Keys.plainWords(name.text())))
                    thing.text(SKOS.altLabel, name.text(), "en");
        }
    }

    /** Not published: demonyms and codes, which name nothing; misspellings; the tables' own spellings in capitals. */
    private static boolean isPublished(Name name) {
        return name.kind().identifies() && name.kind() != NameKind.SLIP && name.kind() != NameKind.RECORD;
    }
}
