package rollcall.fact.registry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rollcall.fact.Ref;

/** All rows of the registry, each stream in key order. */
public interface RegistryRows {
    Stream<State> states();

    Stream<Person> people();

    Stream<Organisation> organisations();

    Stream<Group> groups();

    Stream<Place> places();

    Stream<Series> series();

    Stream<Office> offices();

    /** What Wikidata calls offices, in no order. */
    Stream<Post> posts();

    /** Every link, by what it is a link of. */
    Stream<Link> links();

    Optional<String> label(Ref ref);

    /** Every name of one identity, demonyms and codes included. */
    List<Name> names(Ref ref);

    List<Link> links(Ref ref);

    /** Its names in other languages. */
    List<Translation> translations(Ref ref);
}
