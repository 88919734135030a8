/**
 * Agreement and disagreement: a data set in, links between its things out. Each rule of ONTOLOGY 5.5 is a CONSTRUCT query in
 * a file of its own, because that is where people look it up; Java only runs them. Rules read the record and what documents
 * say, never each other's results, so their order does not matter.
 */
@NullMarked
package rollcall.compare;

import org.jspecify.annotations.NullMarked;
