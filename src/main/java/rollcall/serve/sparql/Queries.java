package rollcall.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.resultset.ResultSetException;
import org.apache.jena.system.Txn;
import rollcall.serve.http.BrokenTransfer;
import rollcall.serve.http.Limits;
import rollcall.serve.http.Note;
import rollcall.serve.http.Problem;
import rollcall.serve.http.ProblemException;
import rollcall.serve.http.Site;
import rollcall.serve.http.Transfer;
import rollcall.serve.open.OpenRelease;

/** Runs queries within the limits of the site. One for the whole server; any thread. */
final class Queries implements AutoCloseable {
    private final Limits limits;
    private final Outside outside;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Queries::thread);
    private final Gate gate;
    private final Runs runs = new Runs();
    private final Governor governor = Governor.start(runs);
    private final QueryMeters meters;

    Queries(Site site, QueryMeters meters) {
        this.limits = site.limits();
        this.meters = meters;
        this.outside = new Outside(site.services(), limits.queryTimeout());
        this.gate = new Gate(limits, clock);
        meters.watch(gate);
    }

    /**
     * Runs a query and gives its whole answer, or empty where it was too large to be kept and was sent to the client.
     *
     * @throws ProblemException where it was stopped before the response began
     * @throws BrokenTransfer   where it was stopped later
     */
    Optional<Answer> run(
            Prepared prepared,
            OpenRelease release,
            Optional<Duration> wanted,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        long millis = Math.min(
                limits.queryTimeout().toMillis(),
                wanted.orElse(limits.queryTimeout()).toMillis());
        Run run = new Run(limits.queryBytes());
        run.onStop(gate::wake);
        ScheduledFuture<?> deadline = clock.schedule(() -> run.stop(Stop.TIME), millis, TimeUnit.MILLISECONDS);
        ResultBuffer buffer =
                new ResultBuffer(limits.bufferBytes(), run, () -> begin(prepared, run, request, response));
        try (Gate.Place place = enter(request, run, millis)) {
            place.begin();
            meters.computed();
            runs.add(run);
            Txn.executeRead(
                    release.dataset(), () -> new Execution(prepared, release, run, limits, outside).write(buffer));
            // The engine takes some exceptions within expressions for an error of the expression.
            run.check();
            return buffer.hasBegun()
                    ? Optional.empty()
                    : Optional.of(new Answer(buffer.whole(), prepared.format().contentType()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw ended(e, run, buffer, millis, request);
        } finally {
            runs.remove(run);
            deadline.cancel(false);
        }
    }

    /** Ends in a moment what is still running then, while there is time to tell its client. */
    void closeSoon(Duration moment) {
        clock.schedule(() -> runs.stopAll(Stop.CLOSING), moment.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends every running query; those whose response has not begun get a problem document. */
    @Override
    public void close() {
        governor.close();
        runs.stopAll(Stop.CLOSING);
        clock.shutdownNow();
    }

    private Gate.Place enter(HttpServletRequest request, Run run, long millis) {
        Optional<Gate.Place> place = gate.enter(request.getRemoteAddr(), run);
        if (place.isPresent()) return place.get();
        meters.refused();
        run.stop(Stop.BUSY);
        throw Stop.BUSY.problem(limits, millis).exception();
    }

    /** From here on the only honest end of a stopped query is a broken connection. */
    private static OutputStream begin(
            Prepared prepared, Run run, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Transfer transfer = Transfer.of(request);
        run.onStop(transfer::breakOff);
        response.setContentType(prepared.format().contentType());
        response.setHeader("Cache-Control", "no-store");
        return response.getOutputStream();
    }

    private RuntimeException ended(Throwable e, Run run, ResultBuffer buffer, long millis, HttpServletRequest request) {
        Optional<Stop> reason = run.reason();
        if (reason.isEmpty() && (e instanceof StackOverflowError || e instanceof OutOfMemoryError)) {
            run.stop(Stop.MEMORY);
            reason = run.reason();
        }
        reason.ifPresent(stop -> note(stop, request));
        if (buffer.hasBegun()) {
            if (reason.isEmpty()) Note.OUTCOME.set(request, "client-gone");
            Transfer.of(request).breakOff();
            return new BrokenTransfer(e);
        }
        if (reason.isPresent()) return reason.get().problem(limits, millis).exception();
        if (e instanceof QueryCancelledException)
            return Stop.TIME.problem(limits, millis).exception();
        Optional<Problem> outside = outside(e);
        if (outside.isPresent()) return outside.get().exception();
        if (e instanceof RuntimeException runtime) return runtime;
        throw (Error) e;
    }

    /** What another endpoint did wrong, where SERVICE called one. */
    private static Optional<Problem> outside(Throwable e) {
        return Stream.iterate(e, t -> t != null, Throwable::getCause)
                .filter(Queries::isOfAService)
                .map(t -> Services.failed(Services.words(t)))
                .findFirst();
    }

    /** Jena says with the last of these that the answer has a media type that is none of results. */
    private static boolean isOfAService(Throwable e) {
        return e instanceof HttpException
                || e instanceof QueryExceptionHTTP
                || e instanceof ResultSetException
                || e.getClass() == QueryException.class;
    }

    private void note(Stop reason, HttpServletRequest request) {
        Note.OUTCOME.set(request, reason.rule());
        meters.stopped(reason);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "query-clock");
        thread.setDaemon(true);
        return thread;
    }
}
