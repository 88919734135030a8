/**
 * The verbs: one class each. They alone print, and {@link rollcall.cli.Main} alone exits. Results go to standard
 * output, everything else to standard error. Exit codes: 0 done, 1 failed and nothing changed, 2 wrong usage, 3 done with
 * refusals.
 */
@NullMarked
package rollcall.cli;

import org.jspecify.annotations.NullMarked;
