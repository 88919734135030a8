package rollcall.cli;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import rollcall.account.Progress;

/**
 * Shows how far a run has come: a bar for a person at a terminal, elsewhere a plain line at the end of each stage that
 * took over two seconds.
 */
final class ShownProgress implements Progress, AutoCloseable {
    private static final Duration WORTH_SHOWING = Duration.ofSeconds(2);

    private final Terminal terminal;
    private String stage = "";
    private long beganNanos = System.nanoTime();
    private long done;
    private ProgressBar bar;

    ShownProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void at(String next, long units, long total) {
        if (!next.equals(stage)) begin(next, total);
        done = units;
        if (bar == null && terminal.interactive() && isWorthShowing()) bar = newBar(total);
        if (bar != null) bar.stepTo(units).maxHint(total);
    }

    private void begin(String next, long total) {
        endStage();
        stage = next;
        beganNanos = System.nanoTime();
        done = 0;
    }

    private boolean isWorthShowing() {
        return took().compareTo(WORTH_SHOWING) > 0;
    }

    /** By the time that only counts forward, whoever sets the clock meanwhile. */
    private Duration took() {
        return Duration.ofNanos(System.nanoTime() - beganNanos);
    }

    private ProgressBar newBar(long total) {
        return new ProgressBarBuilder()
                .setTaskName(stage)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .showSpeed()
                .build();
    }

    @Override
    public void close() {
        endStage();
    }

    /** Ends the stage at hand, so that nothing is drawn over what is printed next. */
    void endStage() {
        if (bar != null) bar.close();
        else if (!stage.isEmpty() && isWorthShowing()) terminal.say("rollcall: " + stage + ": " + howFar());
        bar = null;
        stage = "";
    }

    private String howFar() {
        double seconds = took().toMillis() / 1000.0;
        return done == 0 ? "%.1f s".formatted(seconds) : "%,d in %.1f s".formatted(done, seconds);
    }
}
