package rollcall.read.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks that a record's passages are cut from the text, and that the words it quotes stand in them. Offsets count
 * Unicode code points from 0, the end excluded, as Web Annotation's text positions do.
 */
final class Spans {
    /** Longest passage, in code points; whoever needs more quotes the article, not the fact. */
    static final int LONGEST = 1_200;

    private static final int CONTEXT = 20;
    private final Optional<String> text;
    private final int length;
    private final Report report;

    /** @param text the document, if it is at hand; else only the ranges can be checked */
    Spans(Optional<String> text, int length, Report report) {
        this.text = text;
        this.length = length;
        this.report = report;
    }

    void check(int record, JsonNode evidence, String pointer) {
        int start = evidence.path("start").asInt();
        int end = evidence.path("end").asInt();
        String quote = evidence.path("quote").asText();
        if (start < 0 || end > length || start >= end) {
            report.refuse(
                    record,
                    "SPAN-RANGE",
                    pointer + "/start",
                    start + " to " + end,
                    "0 <= start < end <= " + length,
                    "count code points from 0, the end excluded");
            return;
        }
        if (end - start > LONGEST)
            report.refuse(
                    record,
                    "SPAN-LONG",
                    pointer + "/quote",
                    (end - start) + " code points",
                    "at most " + LONGEST,
                    "quote the sentence that carries the fact");
        if (text.isPresent()) compare(record, start, end, quote, pointer);
        else if (quote.codePointCount(0, quote.length()) != end - start)
            report.refuse(
                    record,
                    "SPAN-QUOTE",
                    pointer + "/quote",
                    quote.codePointCount(0, quote.length()) + " code points",
                    (end - start) + " code points (end - start)",
                    "copy the words exactly");
    }

    private void compare(int record, int start, int end, String quote, String pointer) {
        String document = text.orElseThrow();
        int from = document.offsetByCodePoints(0, start);
        String cut = document.substring(from, document.offsetByCodePoints(from, end - start));
        if (!cut.equals(quote)) refuseQuote(record, cut, quote, pointer);
        else warnOfSplit(document, from, from + cut.length(), pointer);
    }

    private void refuseQuote(int record, String cut, String quote, String pointer) {
        int at = 0;
        while (at < Math.min(cut.length(), quote.length()) && cut.charAt(at) == quote.charAt(at)) at++;
        report.refuse(
                record,
                "SPAN-QUOTE",
                pointer + "/quote",
                "'" + around(quote, at) + "' (first difference at character " + at + ")",
                "the text at that place: '" + around(cut, at) + "'",
                elsewhere(quote));
    }

    private String elsewhere(String quote) {
        String document = text.orElseThrow();
        int found = quote.isEmpty() ? -1 : document.indexOf(quote);
        if (found < 0) return "these words are not in the document; copy them exactly";
        int start = document.codePointCount(0, found);
        return "the words stand at " + start + " to " + (start + quote.codePointCount(0, quote.length()))
                + "; correct start and end";
    }

    private static String around(String words, int at) {
        return words.substring(Math.max(0, at - CONTEXT), Math.min(words.length(), at + CONTEXT));
    }

    private void warnOfSplit(String document, int from, int to, String pointer) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(document);
        if (!characters.isBoundary(from) || !characters.isBoundary(to))
            report.warn(
                    "SPAN-SPLIT",
                    pointer + "/start",
                    "start",
                    "an offset inside a character with its marks",
                    "whole characters",
                    "move the offset to the edge of the character");
    }
}
