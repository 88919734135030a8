package rollcall.reconcile;

import java.util.List;

/**
 * What a property of the wanted thing is known to be: any of some values.
 *
 * @param property id of a {@link Property}; one that things of a type have not says nothing of them
 * @param values   as given: texts, numbers, ids of our things
 */
public record Constraint(String property, List<String> values) {
    public Constraint {
        values = List.copyOf(values);
    }
}
