/**
 * What every room of the server shares: the site and its limits, routes, problems and how they are thrown, negotiation,
 * entity tags, and how an answer is sent or visibly broken off. It knows no release and no query.
 */
@NullMarked
package rollcall.serve.http;

import org.jspecify.annotations.NullMarked;
