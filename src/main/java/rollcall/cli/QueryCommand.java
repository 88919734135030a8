package rollcall.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rollcall.release.Release;
import rollcall.release.Releases;
import rollcall.store.SideDatabase;
import rollcall.vocab.Prefixes;

/** Runs a query on the current release. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Runs a SPARQL query on the current release. The project's prefixes and its base are known.")
final class QueryCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A file with the query; '-' is standard input.")
    private String file = "-";

    /** Forms a result can take. */
    enum Format {
        TABLE,
        CSV,
        TSV,
        JSON,
        XML,
        TTL,
        NT
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "table, csv, tsv, json, xml, ttl or nt. Default: a table on a terminal, else csv; graphs are ttl")
    private Optional<Format> format = Optional.empty();

    @Mixin
    private StoreOption store;

    QueryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Releases releases = store.releases();
        Release release = releases.current()
                .orElseThrow(() ->
                        new UserError("no current release in " + releases.store() + "; 'rollcall build' makes one"));
        Query query = parse(text(), release.manifest().base());
        try (SideDatabase database =
                SideDatabase.open(release.database(), store.folder().resolve("reading"))) {
            Txn.executeRead(database.data(), () -> run(query, database.data()));
        }
        return ExitCode.DONE;
    }

    private String text() throws IOException {
        if (file.equals("-")) return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        if (!Files.isRegularFile(Path.of(file)))
            throw new UserError(file + ": no such file; give a file with a SPARQL query");
        return Files.readString(Path.of(file));
    }

    private Query parse(String text, String base) {
        Query query = new Query();
        query.setPrefixMapping(
                org.apache.jena.shared.PrefixMapping.Factory.create().setNsPrefixes(Prefixes.of(base)));
        query.setBaseURI(base);
        try {
            return QueryFactory.parse(query, text, base, null);
        } catch (QueryParseException e) {
            throw new UserError(
                    file + ":" + e.getLine() + ": "
                            + e.getMessage().lines().findFirst().orElse("not a SPARQL query"),
                    e);
        }
    }

    private void run(Query query, DatasetGraph data) {
        Dataset dataset = DatasetFactory.wrap(data);
        try (QueryExecution execution =
                QueryExecution.dataset(dataset).query(query).build()) {
            if (query.isSelectType()) table(execution.execSelect(), query);
            else if (query.isAskType()) answer(execution.execAsk());
            else graph(execution, query);
        }
    }

    private void table(ResultSet rows, Query query) {
        Format chosen = format.orElse(terminal.interactive() ? Format.TABLE : Format.CSV);
        if (chosen == Format.TABLE) ResultSetFormatter.out(terminal.out(), rows, query);
        else ResultSetMgr.write(terminal.out(), rows, lang(chosen));
    }

    private void answer(boolean yes) {
        Format chosen = format.orElse(Format.TABLE);
        if (chosen == Format.TABLE) terminal.out().println(yes);
        else ResultSetMgr.write(terminal.out(), yes, lang(chosen));
    }

    private Lang lang(Format chosen) {
        return switch (chosen) {
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
            default ->
                throw new UserError(
                        "--format " + chosen + " is for graphs; use table, csv, tsv, json or xml for this query");
        };
    }

    private void graph(QueryExecution execution, Query query) {
        RDFFormat chosen = graphFormat(format.orElse(Format.TTL));
        RDFDataMgr.write(
                terminal.out(), query.isConstructType() ? execution.execConstruct() : execution.execDescribe(), chosen);
    }

    private static RDFFormat graphFormat(Format chosen) {
        return switch (chosen) {
            case TTL -> RDFFormat.TURTLE_PRETTY;
            case NT -> RDFFormat.NTRIPLES;
            default -> throw new UserError("--format " + chosen + " is for tables; use ttl or nt for this query");
        };
    }
}
