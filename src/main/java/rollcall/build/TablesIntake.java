package rollcall.build;

import java.util.List;
import org.apache.jena.riot.system.StreamRDF;
import rollcall.account.Account;
import rollcall.account.Findings;
import rollcall.account.Progress;
import rollcall.fact.RollCalls;
import rollcall.fact.Seats;
import rollcall.iri.Iris;

record TablesIntake(Seats seats, Iris iris, Findings findings, Account account, Progress progress) {
    RollCalls send(List<InputFile> files, StreamRDF out) {
        return RollCalls.NONE;
    }
}
