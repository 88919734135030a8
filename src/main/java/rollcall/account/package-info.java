/**
 * What a run has to say for itself: findings about its input, and the account of what was read, published and
 * refused. Readers report here and decide nothing; the caller decides.
 */
@NullMarked
package rollcall.account;

import org.jspecify.annotations.NullMarked;
