package rollcall.map;

import rollcall.fact.Kind;
import rollcall.fact.Ref;
import rollcall.fact.registry.Office;
import rollcall.fact.registry.RegistryRows;

/** What offices are called in English. */
record OfficeNames(RegistryRows rows) {
    /** "President, Russian Federation". */
    String of(Office.Title title) {
        return title.office() + ", " + name(title.of());
    }

    /** "Vladimir Putin: President, Russian Federation". */
    String of(Office office) {
        return name(holder(office)) + ": " + of(office.title());
    }

    static Ref holder(Office office) {
        return new Ref(Kind.PERSON, office.person());
    }

    private String name(Ref ref) {
        return rows.label(ref).orElse(ref.key());
    }
}
