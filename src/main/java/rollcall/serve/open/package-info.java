/**
 * Releases that are being read: a finished release comes in, an open database that requests lease goes out. A switch
 * closes the old one when its last reader has gone, since a request that began on a release ends on it.
 */
@NullMarked
package rollcall.serve.open;

import org.jspecify.annotations.NullMarked;
