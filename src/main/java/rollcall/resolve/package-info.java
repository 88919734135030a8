/**
 * The registry: a name and a day in, one identity or none out. It is read from the CSV files of {@code data/reference},
 * which the jar carries, and from additions in data folders. Names are compared in folded form and never guessed: what
 * is not in the registry on that day is unknown, and the nearest names are hints for people.
 */
@NullMarked
package rollcall.resolve;

import org.jspecify.annotations.NullMarked;
