/**
 * Roll-call tables as they are downloaded: rows in, roll calls and findings out. A table is told by its header, never by
 * its name. Rows are read once and in order; nothing larger than one roll call is held. A roll call with a row that
 * cannot be read is refused as a whole, because its lists would look complete; so every row of a table is either
 * published, refused, or the repetition of one published before, and the account says how many of each.
 */
@NullMarked
package rollcall.read.table;

import org.jspecify.annotations.NullMarked;
