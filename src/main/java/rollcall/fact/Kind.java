package rollcall.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of things a facts file may refer to; the word before the colon of a reference. */
public enum Kind {
    STATE,
    PERSON,
    ORG,
    GROUP,
    PLACE,
    RESOLUTION,
    SERIES,
    DOCUMENT,
    EVENT;

    /** The word used in references: {@code state}, {@code org}, ... */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
    }
}
