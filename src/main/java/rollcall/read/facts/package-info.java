/**
 * Facts files in, facts and findings out. A file is checked as JSON, against the JSON Schema, against the text of its
 * document, and then bound to the records of {@link rollcall.fact} by the names of their components, so that a new kind
 * of fact needs no reader of its own. Names become identities here, through the {@link rollcall.fact.Resolver} handed
 * in; nothing is guessed and nothing is decided: findings go to the caller.
 */
@NullMarked
package rollcall.read.facts;

import org.jspecify.annotations.NullMarked;
