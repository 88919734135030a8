package rollcall.serve;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Locale;

/** What the operator can count: requests, queries, the release and the machine. */
final class Meters implements AutoCloseable {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics gc = new JvmGcMetrics();

    Meters() {
        new JvmMemoryMetrics().bindTo(registry);
        gc.bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    MeterRegistry registry() {
        return registry;
    }

    /** In Prometheus's text format. */
    String text() {
        return registry.scrape();
    }

    void request(String route, int status, Duration took) {
        Timer.builder("rollcall.http.requests")
                .description("Requests by route and status")
                .tag("route", route)
                .tag("status", Integer.toString(status))
                .register(registry)
                .record(took);
    }

    void watch(Gate gate) {
        Gauge.builder("rollcall.queries.running", gate, Gate::running)
                .description("Queries that run now")
                .register(registry);
        Gauge.builder("rollcall.queries.waiting", gate, Gate::waiting)
                .description("Queries that wait for a place or pause")
                .register(registry);
        for (Stop reason : Stop.values()) registry.counter("rollcall.queries.stopped", "reason", name(reason));
        registry.counter("rollcall.queries.refused");
    }

    void refused() {
        registry.counter("rollcall.queries.refused").increment();
    }

    void stopped(Stop reason) {
        registry.counter("rollcall.queries.stopped", "reason", name(reason)).increment();
    }

    private static String name(Stop reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        gc.close();
        registry.close();
    }
}
