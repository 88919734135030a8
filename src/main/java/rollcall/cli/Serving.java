package rollcall.cli;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import rollcall.iri.Iris;
import rollcall.release.Release;
import rollcall.release.Releases;
import rollcall.serve.Server;
import rollcall.serve.http.Limits;
import rollcall.serve.http.Site;
import rollcall.serve.open.Current;
import rollcall.serve.open.Follower;
import rollcall.serve.web.Pages;
import rollcall.serve.web.Publisher;

/** A server that runs until the process is told to end, and then lets running requests finish. */
final class Serving {
    private final Terminal terminal;
    private final Releases releases;
    private final ServeOptions options;

    Serving(Terminal terminal, Releases releases, ServeOptions options) {
        this.terminal = terminal;
        this.releases = releases;
        this.options = options;
    }

    int run() throws InterruptedException {
        options.check();
        Release release = current();
        Site site = options.site(new Iris(release.manifest().base()));
        Current served = new Current();
        served.serve(release);
        Server server = start(site, served, options.publisher());
        Follower follower = Follower.start(releases, served);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, served, follower), "shutdown"));
        terminal.say("rollcall: serving release " + release.manifest().version() + " at " + address(site, server)
                + " (Ctrl-C ends)");
        terminal.say("rollcall: " + settings(site));
        noteOtherBase(release.manifest().base(), address(site, server));
        new CountDownLatch(1).await();
        return ExitCode.DONE;
    }

    /** What the operator has set, or left as it is. */
    private static String settings(Site site) {
        Limits limits = site.limits();
        return "on %s; a query may take %d s, %d MiB and %s rows; %d run at once, %d may wait; SERVICE to %s; %d MiB of cache"
                .formatted(
                        site.host(),
                        limits.queryTimeout().toSeconds(),
                        limits.queryBytes() >> 20,
                        limits.maxRows().isPresent() ? limits.maxRows().getAsLong() : "any number of",
                        limits.maxRunning(),
                        limits.maxQueued(),
                        site.services().isEmpty() ? "nobody" : site.services(),
                        site.cacheBytes() >> 20);
    }

    private Release current() {
        Optional<Release> current = releases.current();
        return current.orElseThrow(
                () -> new UserError("no current release in " + releases.store() + "; 'rollcall build' makes one"));
    }

    /** A port that is taken is told before a release is built for it. */
    static void requireFree(Site site) {
        try {
            Server.requireFree(site);
        } catch (IllegalStateException e) {
            throw new UserError(String.valueOf(e.getMessage()), e);
        }
    }

    private static Server start(Site site, Current served, Optional<Publisher> publisher) {
        try {
            return Server.start(site, served, Pages.of(served, publisher));
        } catch (IllegalStateException e) {
            served.close();
            throw new UserError(String.valueOf(e.getMessage()), e);
        }
    }

    /** A server that was told to end has done its work: the exit code is that of a run that is done. */
    private static void end(Server server, Current served, Follower follower) {
        follower.close();
        server.stop();
        served.close();
        Runtime.getRuntime().halt(ExitCode.DONE);
    }

    private static String address(Site site, Server server) {
        boolean local = site.host().equals("127.0.0.1") || site.host().equals("0.0.0.0");
        return "http://" + (local ? "localhost" : site.host()) + ":" + server.port() + "/";
    }

    private void noteOtherBase(String base, String address) {
        if (!base.equals(address))
            terminal.say("rollcall: the addresses in the data start with " + base
                    + " and open only where that leads here; to have them start with this server's own, add --base "
                    + address);
    }
}
