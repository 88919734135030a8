/**
 * The text index of a release: its data and the registry's names come in, a Lucene index stands in the release's folder,
 * and questions of people are answered from it. One document an identity, not one a triple as jena-text has it, since a
 * hit is a thing with a kind and a rank; Lucene itself is the one that jena-text brings. The same data gives the same
 * answers in the same order.
 */
@NullMarked
package rollcall.search;

import org.jspecify.annotations.NullMarked;
