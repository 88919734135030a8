/**
 * Quads on disk: an external sort that brings them into one order in bounded memory, and the TDB2 database they are
 * loaded into. Quads come in through a {@link org.apache.jena.riot.system.StreamRDF} and go out the same way, as often
 * as needed, so that the database, its statistics and every dump are made from one sort. The sort works on bytes:
 * comparing and spilling terms as text is several times quicker than as nodes.
 */
@NullMarked
package rollcall.store;

import org.jspecify.annotations.NullMarked;
