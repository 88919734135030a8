/**
 * Reconciliation: what somebody calls a thing comes in, candidates go out, with a score and the word whether one is safe
 * to take. {@link rollcall.search.TextIndex} finds who could be meant, the graph says what is so of them, {@link Scores}
 * says what each kind of agreement is worth. Missing beats wrong: a match is claimed only where one candidate remains whose
 * name, code or symbol says by itself who is meant.
 */
@NullMarked
package rollcall.reconcile;

import org.jspecify.annotations.NullMarked;
