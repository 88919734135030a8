package rollcall.read.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rollcall.fact.RollCall;
import rollcall.fact.StudyRecord;
import rollcall.iri.Keys;

/** The roll calls of a run so far: each record once, each under a key of its own. */
final class Ledger {
    private final TableReader.Receiver out;
    private final Optional<OfficialRecords> official;
    private final Set<String> joined = new HashSet<>();
    private final Map<String, Entry> byRecord = new HashMap<>();
    private final Set<String> keys = new HashSet<>();

    private Ledger(TableReader.Receiver out, Optional<OfficialRecords> official) {
        this.out = out;
        this.official = official;
    }

    /** For official tables alone: of each roll call it keeps the keys and a digest. */
    static Ledger of(TableReader.Receiver out) {
        return new Ledger(out, Optional.empty());
    }

    /** For tables with studies among them: it keeps the choices of the official roll calls too. */
    static Ledger comparing(TableReader.Receiver out) {
        return new Ledger(out, Optional.of(new OfficialRecords()));
    }

    /** @param content digest of what the record says; equal for equal content */
    private record Entry(String file, int content) {}

    /**
     * Passes a roll call on, unless a table before had the same record.
     *
     * @throws DamagedTable when a record goes on after another one began: its first part has been published as whole
     */
    Optional<RollCall> enter(Draft draft, Report report) throws DamagedTable {
        Entry entry = new Entry(report.file(), draft.content());
        Entry earlier = byRecord.putIfAbsent(draft.record(), entry);
        if (earlier != null) {
            repeat(draft, entry, earlier, report);
            return Optional.empty();
        }
        RollCall rollCall = draft.rollCall(key(draft));
        out.rollCall(rollCall);
        if (!draft.isOfStudy()) official.ifPresent(records -> records.add(rollCall));
        return Optional.of(rollCall);
    }

    /**
     * Passes on what a study adds to an official roll call; each table adds to each once.
     *
     * @return whether there is exactly one official roll call on that text
     */
    boolean join(Draft draft, String key, StudyRecord.Table table) {
        Optional<StudyRecord> study = official.flatMap(records -> records.compare(key, draft, table, draft.issues()));
        if (study.isEmpty() || !joined.add(table + " " + key)) return false;
        out.study(study.get());
        return true;
    }

    private static void repeat(Draft draft, Entry entry, Entry earlier, Report report) throws DamagedTable {
        if (entry.file().equals(earlier.file()))
            throw new DamagedTable(
                    report.file(),
                    Long.toString(draft.line()),
                    "record " + draft.record() + " again, apart from its other rows",
                    "the rows of a roll call one after the other",
                    "sort the table by record number",
                    null);
        if (entry.content() != earlier.content())
            report.warn(
                    draft.line(),
                    "",
                    "RECORD-DIFFERS",
                    "record " + draft.record() + " with other content than in " + earlier.file(),
                    "the same record in both tables",
                    "keep the newer table only; the first in order of names was published");
    }

    /** The symbol's key; with the record number behind it for drafts and for the second record of a symbol. */
    private String key(Draft draft) {
        String key = Keys.symbol(draft.symbol());
        boolean plain = Symbols.isAdopted(draft.symbol()) && !draft.isOfPart() && keys.add(key);
        return plain || draft.symbol().equals(draft.record()) ? key : key + "." + draft.record();
    }
}
