package rollcall.reconcile;

import java.util.List;
import java.util.Set;

/**
 * One question.
 *
 * @param name        what somebody calls the thing; may be empty where there are constraints
 * @param types       wanted; empty for all
 * @param strict      what the types mean for other candidates
 * @param limit       most candidates to answer
 * @param constraints what else is known of it
 */
public record Question(String name, Set<EntityType> types, Strictness strict, int limit, List<Constraint> constraints) {
    /** Where a question sets no limit. */
    public static final int LIMIT = 10;
    /** Nobody looks through more. */
    public static final int MOST = 100;

    /** Things have one type here, so that "any" and "all" of several types mean the same but for more than one. */
    public enum Strictness {
        ANY,
        ALL,
        SHOULD
    }

    public Question {
        types = Set.copyOf(types);
        constraints = List.copyOf(constraints);
        limit = Math.max(0, Math.min(limit, MOST));
    }

    public Question(String name, Set<EntityType> types) {
        this(name, types, Strictness.ANY, LIMIT, List.of());
    }

    /** The types outside of which nothing is offered; empty for no bound. */
    Set<EntityType> bound() {
        return strict == Strictness.SHOULD ? Set.of() : types;
    }

    /** Whether no thing can have what is asked for. */
    boolean isImpossible() {
        return strict == Strictness.ALL && types.size() > 1;
    }

    /** Whether exactly this type was asked for. */
    boolean asksFor(EntityType type) {
        return types.equals(Set.of(type));
    }
}
