/**
 * A benchmark that others can rerun: {@code mvn -Pbench -q test-compile exec:exec}. What is compared runs in one process, in
 * turns, on the same rows; the ratios count, not the times. Not part of the tests.
 */
@NullMarked
package rollcall.bench;

import org.jspecify.annotations.NullMarked;
