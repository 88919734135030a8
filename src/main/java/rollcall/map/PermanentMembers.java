package rollcall.map;

import java.util.Set;
import rollcall.fact.Ref;

/** The permanent members of the Security Council, with those who held the seats of two of them before (UN Charter, art. 23). */
final class PermanentMembers {
    private static final Set<String> KEYS = Set.of("CHN", "TWN", "FRA", "GBR", "RUS", "SUN", "USA");

    private PermanentMembers() {}

    static boolean include(Ref state) {
        return KEYS.contains(state.key());
    }
}
