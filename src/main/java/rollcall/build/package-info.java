/**
 * Joins the sources to the store: everything a release is made of comes in as quads, and a release stands on the disk at the
 * end, or nothing has changed. The steps live in the work packages; what is here is their order, and who cleans up when one
 * fails.
 */
@NullMarked
package rollcall.build;

import org.jspecify.annotations.NullMarked;
