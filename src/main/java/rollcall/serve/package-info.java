/**
 * The public server: rooms of routes come in, one port goes out. Fuseki's Jetty carries it; here it is put together,
 * hardened, watched and stopped. Nothing here can write: no operation that could exists. Pages are handed in as routes.
 */
@NullMarked
package rollcall.serve;

import org.jspecify.annotations.NullMarked;
