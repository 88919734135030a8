/**
 * Every IRI we mint, and the way back from an IRI to what it names (ONTOLOGY 3). Nothing else in the house puts a base
 * and a string together.
 */
@NullMarked
package rollcall.iri;

import org.jspecify.annotations.NullMarked;
