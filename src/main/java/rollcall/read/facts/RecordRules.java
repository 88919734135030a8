package rollcall.read.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rollcall.fact.Evidence;
import rollcall.fact.Fact;
import rollcall.fact.Progressing;
import rollcall.fact.SourceDocument;
import rollcall.fact.Status;

/** Rules of the facts format that need the whole record (ONTOLOGY 7.4). */
final class RecordRules {
    private final SourceDocument document;
    private final Report report;

    RecordRules(SourceDocument document, Report report) {
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
}
