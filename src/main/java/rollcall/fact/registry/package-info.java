/**
 * The rows of the registry, one record a file: who and what has an identity here, under which names and codes, on which
 * days. {@code resolve} reads them, {@code map} publishes them, pages and reconciliation show them; so they stand on the
 * ground floor.
 */
@NullMarked
package rollcall.fact.registry;

import org.jspecify.annotations.NullMarked;
