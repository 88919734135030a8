package rollcall.read.table;

import java.util.Optional;
import java.util.Set;
import rollcall.fact.Counts;
import rollcall.fact.Issue;
import rollcall.fact.Stage;

/**
 * What Voeten's study says of a roll call as a whole.
 *
 * @param session number of the session; special ones have the number of a regular one
 * @param date    as written
 * @param unres   the study's own form of the symbol
 * @param stage   part of the text, where the study tells
 * @param stated  its totals; members not voting are not among them
 */
record StudyFrame(
        String session,
        String date,
        String unres,
        Optional<Stage> stage,
        Optional<String> title,
        Optional<Counts> stated,
        Set<Issue> issues) {

    /** By the two columns: 1 for a vote on an amendment or on a paragraph, 0 for one on the text, NA for unknown. */
    static Optional<Stage> stage(String amendment, String paragraph) {
        if (paragraph.equals("1")) return Optional.of(Stage.PARAGRAPH);
        if (amendment.equals("1")) return Optional.of(Stage.AMENDMENT);
        boolean known = amendment.equals("0") && paragraph.equals("0");
        return known ? Optional.of(Stage.WHOLE_TEXT) : Optional.empty();
    }
}
