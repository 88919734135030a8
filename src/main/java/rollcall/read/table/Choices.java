package rollcall.read.table;

import java.util.Map;
import java.util.Optional;
import rollcall.fact.Choice;

/** How each kind of table writes the four choices. */
enum Choices {
    /** X in the exports of 2025 and 2026 and in the wide table, NV in the export of 2024. */
    LETTERS(Map.of(
            "Y", Choice.YES, "N", Choice.NO, "A", Choice.ABSTAIN, "X", Choice.NOT_VOTING, "NV", Choice.NOT_VOTING)),
    WORDS(Map.of("yes", Choice.YES, "no", Choice.NO, "abstain", Choice.ABSTAIN)),
    CAPITALISED(Map.of("Yes", Choice.YES, "No", Choice.NO, "Abstain", Choice.ABSTAIN)),
    NUMBERS(Map.of("1", Choice.YES, "2", Choice.ABSTAIN, "3", Choice.NO, "8", Choice.NOT_VOTING));

    private final Map<String, Choice> codes;

    Choices(Map<String, Choice> codes) {
        this.codes = codes;
    }

    Optional<Choice> of(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** For findings. */
    String expected() {
        return "one of " + String.join(", ", codes.keySet().stream().sorted().toList());
    }
}
