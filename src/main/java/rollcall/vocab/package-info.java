/** One class of constants a namespace. Terms keep the spelling of the standard they belong to. */
@NullMarked
package rollcall.vocab;

import org.jspecify.annotations.NullMarked;
