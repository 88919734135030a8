package rollcall.build;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import rollcall.account.Account;
import rollcall.account.Findings;
import rollcall.account.Progress;
import rollcall.fact.RollCall;
import rollcall.fact.Seats;
import rollcall.fact.StudyRecord;
import rollcall.iri.Iris;
import rollcall.map.RollCallIndex;
import rollcall.map.RollCallMapper;
import rollcall.map.StudyRecordMapper;
import rollcall.read.table.TableAccount;
import rollcall.read.table.TableFile;
import rollcall.read.table.TableReader;

/** Pumps roll-call tables into a stream, one roll call at a time. */
record TablesIntake(Seats seats, Iris iris, Findings findings, Account account, Progress progress) {

    /** @param keepers are shown each roll call that is sent, and keep of it what they need */
    void send(List<InputFile> files, List<Consumer<RollCall>> keepers, StreamRDF out) throws IOException {
        Sending sending =
                new Sending(new RollCallMapper(iris, seats), new StudyRecordMapper(iris, seats), keepers, out);
        for (TableAccount table : read(files, sending)) count(table);
    }

    /** Adds the roll calls of the tables to the index alone: what reports may speak of. */
    void index(List<InputFile> files, RollCallIndex index) throws IOException {
        read(files, index::add);
    }

    private List<TableAccount> read(List<InputFile> files, TableReader.Receiver out) throws IOException {
        List<TableFile> tables =
                files.stream().map(f -> new TableFile(f.path(), f.name())).toList();
        return new TableReader(seats, findings, progress).read(tables, out);
    }

    private record Sending(
            RollCallMapper rollCalls, StudyRecordMapper studies, List<Consumer<RollCall>> keepers, StreamRDF out)
            implements TableReader.Receiver {
        @Override
        public void rollCall(RollCall rollCall) {
            rollCalls.map(rollCall, out);
            for (Consumer<RollCall> keeper : keepers) keeper.accept(rollCall);
        }

        @Override
        public void study(StudyRecord study) {
            studies.map(study, out);
        }
    }

    private void count(TableAccount table) {
        account.add("tables", 1);
        account.add("rows", table.rows());
        account.add("rows published", table.published());
        account.add("rows repeated", table.repeated());
        account.add("rows refused", table.refused());
        account.add("roll calls", table.rollCalls());
        account.add("roll calls refused", table.refusedCalls());
        account.add("cast votes", table.castVotes());
    }
}
