/**
 * Questions of people over HTTP: {@code /search} and {@code /search/complete} answer from the text index of the release
 * that is served, {@code /lookup} leads from a name elsewhere to ours. The index is opened with the first question and
 * closed with its release.
 */
@NullMarked
package rollcall.serve.search;

import org.jspecify.annotations.NullMarked;
