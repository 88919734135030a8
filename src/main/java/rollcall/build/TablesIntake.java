package rollcall.build;

import java.io.IOException;
import java.util.List;
import org.apache.jena.riot.system.StreamRDF;
import rollcall.account.Account;
import rollcall.account.Findings;
import rollcall.account.Progress;
import rollcall.fact.Choice;
import rollcall.fact.RollCalls;
import rollcall.fact.Seats;
import rollcall.iri.Iris;
import rollcall.map.RollCallIndex;
import rollcall.map.RollCallMapper;
import rollcall.read.table.TableAccount;
import rollcall.read.table.TableFile;
import rollcall.read.table.TableReader;

/** Pumps roll-call tables into a stream, one roll call at a time, and remembers what reports may be linked to. */
record TablesIntake(Seats seats, Iris iris, Findings findings, Account account, Progress progress) {
    /** @throws rollcall.read.table.DamagedTable when a table breaks off */
    RollCalls send(List<InputFile> files, StreamRDF out) throws IOException {
        RollCallMapper mapper = new RollCallMapper(iris, seats);
        RollCallIndex index = new RollCallIndex();
        List<TableFile> tables =
                files.stream().map(f -> new TableFile(f.path(), f.name())).toList();
        List<TableAccount> accounts = new TableReader(seats, findings, progress).read(tables, rollCall -> {
            mapper.map(rollCall, out);
            index.add(rollCall);
        });
        accounts.forEach(this::count);
        account.add("tables refused", (long) files.size() - accounts.size());
        return index;
    }

    private void count(TableAccount table) {
        account.add("tables", 1);
        account.add("rows", table.rows());
        account.add("rows published", table.published());
        account.add("rows repeated", table.repeated());
        account.add("rows refused", table.refused());
        account.add("roll calls", table.rollCalls());
        account.add("roll calls refused", table.refusedCalls());
        for (Choice choice : Choice.values())
            account.add("cast votes " + choice.option(), table.votes().getOrDefault(choice, 0L));
    }
}
