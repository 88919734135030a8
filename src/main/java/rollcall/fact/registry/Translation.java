package rollcall.fact.registry;

import rollcall.fact.Ref;

/**
 * A name in another language than English; for people to find things by, never for readers of tables.
 *
 * @param language ISO 639-1
 */
public record Translation(Ref ref, String language, String name) {}
