/**
 * The public server: releases and requests come in, answers go out. Fuseki's Jetty carries it; the query endpoint is
 * a servlet of our own over ARQ, because a public answer has to be decided before its status line is sent, and stock
 * Fuseki decides after. Nothing here can write: no operation that could exists. Pages are handed in as routes.
 */
@NullMarked
package rollcall.serve;

import org.jspecify.annotations.NullMarked;
