package rollcall.cli;

import java.io.PrintStream;

/**
 * Where a verb writes.
 *
 * @param out         results
 * @param err         everything else
 * @param interactive whether a person watches: bars instead of milestone lines, tables instead of files
 */
record Terminal(PrintStream out, PrintStream err, boolean interactive) {
    void say(String line) {
        err.println(line);
    }
}
