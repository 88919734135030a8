/**
 * The diplomatic record as Java records. What comes in is checked once, in the constructors; what goes out cannot be
 * wrong. Only the JDK is imported here, so every other package may depend on this one and this one on none.
 *
 * <p>What a document says happened and what the official table recorded are different types ({@link rollcall.fact.Vote}
 * and {@link rollcall.fact.RollCall}): the two never meet on one triple (ONTOLOGY, principle 4).
 */
@NullMarked
package rollcall.fact;

import org.jspecify.annotations.NullMarked;
