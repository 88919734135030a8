/**
 * Facts and roll calls in, quads out. One mapper a kind; none does I/O, keeps state or looks into the store, so the
 * same fact always gives the same quads (ONTOLOGY 3 and 5.1). No blank nodes are made.
 */
@NullMarked
package rollcall.map;

import org.jspecify.annotations.NullMarked;
