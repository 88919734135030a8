package rollcall.read.table;

import java.util.Map;
import java.util.Optional;
import rollcall.fact.Issue;

/** The study's short names of its issues. */
final class Issues {
    static final Map<String, Issue> BY_SHORT_NAME = Map.of(
            "me", Issue.PALESTINIAN_CONFLICT,
            "nu", Issue.NUCLEAR,
            "di", Issue.DISARMAMENT,
            "hr", Issue.HUMAN_RIGHTS,
            "co", Issue.COLONIALISM,
            "ec", Issue.ECONOMIC_DEVELOPMENT);

    private Issues() {}

    static Optional<Issue> of(String shortName) {
        return Optional.ofNullable(BY_SHORT_NAME.get(shortName));
    }
}
