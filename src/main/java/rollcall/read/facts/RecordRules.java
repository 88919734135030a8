package rollcall.read.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rollcall.fact.Evidence;
import rollcall.fact.Fact;
import rollcall.fact.Progressing;
import rollcall.fact.Ref;
import rollcall.fact.Seats;
import rollcall.fact.SourceDocument;
import rollcall.fact.Status;
import rollcall.fact.Vote;

/** Rules of the facts format that need the whole record (ONTOLOGY 7.4). */
final class RecordRules {
    /** The one organ whose members are the members of the United Nations; who sits in others is not in the registry. */
    private static final Ref ASSEMBLY = Ref.org("un-general-assembly");

    private final Seats seats;
    private final SourceDocument document;
    private final Report report;

    RecordRules(Seats seats, SourceDocument document, Report report) {
        this.seats = seats;
        this.document = document;
        this.report = report;
    }

    void check(Fact fact, int record) {
        fact.verbatim().forEach(v -> mustStand(v.field(), v.text(), fact.evidence(), record));
        for (int e = 0; e < fact.evidence().size(); e++) {
            Evidence evidence = fact.evidence().get(e);
            String field = "evidence/" + e + "/hedge";
            evidence.hedge().ifPresent(hedge -> mustStand(field, hedge, List.of(evidence), record));
        }
        if (fact instanceof Vote vote && !report.isRefused(record)) mustBeSeated(vote, record);
        if (fact instanceof Progressing p && p.status() == Status.OCCURRED) mustBePast(fact, record);
    }

    private void mustStand(String field, String words, List<Evidence> passages, int record) {
        if (passages.stream().anyMatch(e -> e.quote().contains(words))) return;
        report.refuse(
                record,
                "WORDS-NOT-QUOTED",
                "/records/" + record + "/" + field,
                words,
                "words that stand in a quote of this record",
                "copy them exactly, or quote the passage that has them");
    }

    private void mustBePast(Fact fact, int record) {
        Optional<LocalDate> first = fact.when().first();
        if (first.isEmpty() || document.day().isEmpty()) return;
        if (!first.get().isAfter(document.day().get())) return;
        report.refuse(
                record,
                "DATE-FUTURE",
                "/records/" + record + "/date",
                first.get().toString(),
                "a day up to the document's own (" + document.day().get() + ") for something that occurred",
                "correct the date, or the status");
    }

    private void mustBeSeated(Vote vote, int record) {
        Optional<LocalDate> day = vote.event().votingDay();
        if (day.isEmpty() || !vote.event().votingBody().equals(ASSEMBLY)) return;
        for (int i = 0; i < vote.states().size(); i++)
            if (!seats.seated(vote.states().get(i), day.get()))
                report.warn(
                        "VOTER-MEMBER",
                        "/records/" + record + "/states/" + i,
                        String.valueOf(i),
                        vote.states().get(i).toString(),
                        "a member of the General Assembly on " + day.get(),
                        "read the passage again; the vote was published as reported");
    }
}
