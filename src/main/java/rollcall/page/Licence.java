package rollcall.page;

import java.util.Map;

/** The names of licences, as their makers abbreviate them. */
public final class Licence {
    private static final Map<String, String> NAMES = Map.of(
            "http://creativecommons.org/licenses/by/4.0/", "CC BY 4.0",
            "http://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0");

    private Licence() {}

    /** The address itself where no name is known. */
    public static String name(String address) {
        return NAMES.getOrDefault(address, address);
    }
}
