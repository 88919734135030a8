/**
 * The reconciliation service at {@code /reconcile}: the Entity Reconciliation Community Group's API 0.2 as OpenRefine and
 * others speak it, and what its 1.0 draft changes. HTTP and JSON come in and go out here; who is meant is decided in
 * {@link rollcall.reconcile}. Anybody's page may ask (CORS), nobody's script is written (no JSONP).
 */
@NullMarked
package rollcall.serve.reconcile;

import org.jspecify.annotations.NullMarked;
