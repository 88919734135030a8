/**
 * The record as rectangles, for statistics programs: roll calls in, rows out of four tables. Roll calls are kept as a byte
 * for each member's choice, so that whole tables of the UN stay some ten megabytes; pairs of states are counted year by
 * year when the rows are asked for. Pairs are not put into the graph: the direct links answer them.
 */
@NullMarked
package rollcall.rectangle;

import org.jspecify.annotations.NullMarked;
