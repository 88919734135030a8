/**
 * The registry's links held against what the other side says of them today. The registry's rows and an {@link
 * rollcall.check.links.Outside} come in, findings go out; neither is changed, and nothing of it happens unless an operator
 * asks.
 */
@NullMarked
package rollcall.check.links;

import org.jspecify.annotations.NullMarked;
