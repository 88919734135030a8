/** A finished graph in, findings out: the SHACL shapes of {@code ontology/shapes.ttl}, run by Jena. Changes nothing. */
@NullMarked
package rollcall.check;

import org.jspecify.annotations.NullMarked;
