package rollcall.read.table;

import java.util.Optional;
import rollcall.account.Progress;
import rollcall.fact.RollCall;
import rollcall.fact.Seats;
import rollcall.fact.StudyRecord;

/** Where the reader of one table hands in its roll calls. */
record Desk(Seats seats, Companions companions, Ledger ledger, Report report, Tally tally, Progress progress) {
    private static final int ROWS_A_STEP = 10_000;

    /** Tells of a roll call that is read to its end. */
    void hand(Draft draft) throws DamagedTable {
        if (draft.isRefused()) {
            tally.refused(draft.rows());
            return;
        }
        Optional<RollCall> rollCall = ledger.enter(draft, report);
        rollCall.ifPresentOrElse(r -> tally.published(r, draft.rows()), () -> tally.repeated(draft.rows()));
    }

    /** Tells of a study's roll call that is read to its end; {@code key} of its text, where that can be told. */
    void handStudy(Draft draft, Optional<String> key, StudyRecord.Table table) throws DamagedTable {
        boolean joined = !draft.isRefused() && key.isPresent() && ledger.join(draft, key.get(), table);
        if (joined) tally.joined(draft.votes(), draft.rows());
        else hand(draft);
    }

    void step(Rows rows) {
        if (rows.count() % ROWS_A_STEP == 0) progress.at("read " + rows.file().name(), rows.count(), Progress.UNKNOWN);
    }
}
