package rollcall.fact;

import java.util.Optional;

/**
 * A resolved identity: what a name stands for. Written {@code kind:key}, for instance {@code state:CUB}.
 *
 * @param key the registry's key; for resolutions the symbol as the UN writes it
 */
public record Ref(Kind kind, String key) implements Comparable<Ref> {
    public Ref {
        if (key.isBlank()) throw new IllegalArgumentException("a reference needs a key after '" + kind.word() + ":'");
    }

    public static Ref state(String key) {
        return new Ref(Kind.STATE, key);
    }

    public static Ref org(String key) {
        return new Ref(Kind.ORG, key);
    }

    /** Reads {@code kind:key}; empty if the text has no known kind before its first colon. */
    public static Optional<Ref> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || text.substring(colon + 1).isBlank()) return Optional.empty();
        return Kind.of(text.substring(0, colon)).map(kind -> new Ref(kind, text.substring(colon + 1)));
    }

    @Override
    public int compareTo(Ref other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return kind.word() + ":" + key;
    }
}
