package rollcall.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What another table says of a roll call that the official record has too: only where it differs, and what it adds.
 *
 * @param rollCall key of the vote event
 * @param organ    the voting body
 * @param session  as the official record has it
 * @param year     of the official record's date
 * @param table    the other table
 * @param date     the other table's date, where it is another
 * @param tallies  its counts, where they are others
 * @param votes    its choices, where they are others or the record has none of that member
 * @param issues   subjects under which it files the vote
 * @param symbol   of the text, as the official record has it
 */
public record StudyRecord(
        String rollCall,
        Ref organ,
        Optional<String> session,
        Optional<Integer> year,
        Table table,
        Optional<DateSpan> date,
        Map<Choice, Integer> tallies,
        List<CastVote> votes,
        List<Issue> issues,
        String symbol) {
    public StudyRecord {
        tallies = Map.copyOf(tallies);
        votes = List.copyOf(votes);
        issues = List.copyOf(issues);
    }

    /** Tables by others than the UN. */
    public enum Table {
        VOETEN(
                "voeten-un-votes",
                "E. Voeten, United Nations General Assembly voting data",
                "https://doi.org/10.7910/DVN/LEJUQZ"),
        UNVOTES(
                "unvotes-un-votes",
                "unvotes: E. Voeten's data by name of country",
                "https://cran.r-project.org/package=unvotes"),
        COUNCIL(
                "security-council-drafts",
                "Drafts put to the vote in the Security Council, 1994 to 2020",
                "https://github.com/oliverunv/Voting-Agent"),
        HUMAN_RIGHTS(
                "human-rights-council-texts",
                "Texts of the Human Rights Council, 2006 to 2020",
                "https://github.com/dw-data/human-rights-council");

        private final String key;
        private final String title;
        private final String address;

        Table(String key, String title, String address) {
            this.key = key;
            this.title = title;
            this.address = address;
        }

        /** In IRIs. */
        public String key() {
            return key;
        }

        public String title() {
            return title;
        }

        /** Where it is published. */
        public String address() {
            return address;
        }
    }
}
