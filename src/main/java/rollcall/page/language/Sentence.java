package rollcall.page.language;

/** A message with a place for something that is more than words, a link for instance. */
public record Sentence(String before, String after) {}
