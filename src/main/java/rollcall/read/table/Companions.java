package rollcall.read.table;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rollcall.fact.Issue;

/** What tables say that describe the roll calls or the members of others; some thousand rows each. */
final class Companions {
    private final Map<String, StudyFrame> frames = new HashMap<>();
    private final Map<String, Set<Issue>> issues = new HashMap<>();
    private final Map<String, String> namesByNumber = new HashMap<>();

    void frame(String rcid, StudyFrame frame) {
        frames.merge(rcid, frame, (a, b) -> a.stated().isPresent() ? a : b);
    }

    Optional<StudyFrame> frame(String rcid) {
        return Optional.ofNullable(frames.get(rcid));
    }

    boolean hasFrames() {
        return !frames.isEmpty();
    }

    void issue(String rcid, Issue issue) {
        issues.computeIfAbsent(rcid, id -> EnumSet.noneOf(Issue.class)).add(issue);
    }

    Set<Issue> issues(String rcid) {
        return issues.getOrDefault(rcid, Set.of());
    }

    void name(String number, String name) {
        namesByNumber.put(number, name);
    }

    Optional<String> name(String number) {
        return Optional.ofNullable(namesByNumber.get(number));
    }

    boolean hasNames() {
        return !namesByNumber.isEmpty();
    }
}
