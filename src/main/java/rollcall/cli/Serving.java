package rollcall.cli;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import rollcall.iri.Iris;
import rollcall.release.Release;
import rollcall.release.Releases;
import rollcall.serve.Current;
import rollcall.serve.OpenRelease;
import rollcall.serve.Server;
import rollcall.serve.Site;
import rollcall.serve.Web;

/** A server that runs until the process is told to end. */
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
        Optional<Release> current = releases.current();
        if (current.isEmpty())
            throw new UserError("no current release in " + releases.store() + "; 'rollcall build' makes one");
        Site site = options.site(new Iris(current.get().manifest().base()));
        Current served = new Current();
        served.switchTo(OpenRelease.open(current.get()));
        Server server = Server.start(site, served, Web.NONE);
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            server.stop();
                            served.close();
                            ended.countDown();
                        },
                        "shutdown"));
        terminal.say("rollcall: serving release " + current.get().manifest().version() + " at http://" + site.host()
                + ":" + server.port() + "/ (Ctrl-C ends)");
        ended.await();
        return ExitCode.DONE;
    }
}
