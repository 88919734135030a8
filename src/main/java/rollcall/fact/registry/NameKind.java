package rollcall.fact.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of name a name is. */
public enum NameKind {
    LABEL,
    OFFICIAL,
    SHORT,
    FORMER,
    /** A spelling of the UN's vote records, or today's name in a vote table of the past. */
    RECORD,
    VARIANT,
    /** "Cuban", "Cubans". */
    DEMONYM,
    /** Alpha-3. */
    CODE,
    /** A documented misspelling in a table. */
    SLIP;

    /** Whether it names an identity by itself. Demonyms and codes only help people to find one. */
    public boolean identifies() {
        return this != DEMONYM && this != CODE;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<NameKind> of(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
    }
}
