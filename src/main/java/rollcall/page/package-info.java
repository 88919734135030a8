/**
 * What people and machines get to see of one thing. A graph (the union of a release's graphs, inside the caller's read
 * transaction) and a name come in; a {@link rollcall.page.Description} in any RDF syntax or a model for a template goes
 * out. Every list is bounded and says of how many it is a part. Addresses of our own things are paths without a host, so
 * that a release can be browsed wherever it is served from. Templates escape; nothing here makes HTML.
 */
@NullMarked
package rollcall.page;

import org.jspecify.annotations.NullMarked;
