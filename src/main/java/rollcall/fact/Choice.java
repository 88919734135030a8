package rollcall.fact;

import java.util.Arrays;
import java.util.Optional;

/** What a member did in a vote. Not voting says that no vote was cast, not why. */
public enum Choice {
    YES("yes", "yes"),
    NO("no", "no"),
    ABSTAIN("abstain", "abstain"),
    NOT_VOTING("not voting", "not-voting");

    private final String option;
    private final String key;

    Choice(String option, String key) {
        this.option = option;
        this.key = key;
    }

    /** The word of Popolo's option list, as {@code schema:option} carries it. */
    public String option() {
        return option;
    }

    /** The word in keys and facts files. */
    public String key() {
        return key;
    }

    public static Optional<Choice> ofKey(String key) {
        return Arrays.stream(values()).filter(c -> c.key.equals(key)).findFirst();
    }
}
