package rollcall.serve;

import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import rollcall.store.Database;

/** Fuseki as it comes, on the database of a release, in a process of its own. */
final class StockProcess {
    private StockProcess() {}

    /** Arguments: the folder of the database. Prints the port. */
    public static void main(String[] arguments) throws InterruptedException {
        Database database = Database.open(Path.of(arguments[0]));
        FusekiServer server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .fusekiModules(FusekiModules.empty())
                .add("/ds", database.data(), false)
                .start();
        System.out.println(server.getPort());
        Thread.currentThread().join();
    }
}
