/**
 * The SPARQL endpoint: a request comes in, a whole answer or an honest refusal goes out. It is a servlet of our own over
 * ARQ, because a public answer has to be decided before its status line is sent, and stock Fuseki decides after.
 */
@NullMarked
package rollcall.serve.sparql;

import org.jspecify.annotations.NullMarked;
