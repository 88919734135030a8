/**
 * A release: a complete, immutable, versioned set of a TDB2 database, dump files and a manifest. A release is built
 * beside the served one and takes its place in one atomic step, the renaming of the file {@code current}.
 */
@NullMarked
package rollcall.release;

import org.jspecify.annotations.NullMarked;
