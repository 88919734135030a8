package rollcall.fact;

import java.util.Locale;

/** A term of one of the closed code lists. Implemented by enums, so that a code outside its list cannot exist. */
public interface Coded {
    /** The name of the list: {@code status}, {@code stance}, ... */
    String scheme();

    String name();

    /** The code as files and IRIs write it: {@code declines-to-comment}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
