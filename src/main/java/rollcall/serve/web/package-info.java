/**
 * The servlets of everything but queries: things and their descriptions, pages, downloads, the ontology, the examples,
 * feeds and files. Each leases the current release for the time of a request and hands its graph to {@code page}; what
 * comes back is sent with the release in its ETag, so that an unchanged page costs one comparison. Addresses in answers
 * are paths, for the release's base need not be where the server is reached.
 */
@NullMarked
package rollcall.serve.web;

import org.jspecify.annotations.NullMarked;
