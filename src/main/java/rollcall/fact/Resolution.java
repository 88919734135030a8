package rollcall.fact;

import java.util.List;

/** The answer of a {@link Resolver} to a name: one identity, none (with the nearest candidates), or several. */
public sealed interface Resolution {
    record Found(Ref ref) implements Resolution {}

    /** @param nearest at most five, best first; hints for people, never used in place of an answer */
    record Unknown(List<Candidate> nearest) implements Resolution {
        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }

    record Ambiguous(List<Ref> refs) implements Resolution {
        public Ambiguous {
            refs = List.copyOf(refs);
        }
    }

    /** @param score likeness of the names, 0 to 1 */
    record Candidate(Ref ref, String name, double score) {}
}
