/**
 * The language of a page: which of the six a reader gets, and the words, numbers and dates of the house in it. The words
 * stand in {@code messages_*.properties}, one file a language, each of them complete.
 */
@NullMarked
package rollcall.page.language;

import org.jspecify.annotations.NullMarked;
