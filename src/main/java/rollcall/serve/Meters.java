package rollcall.serve;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
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
import java.time.Instant;
import java.util.List;
import rollcall.release.Manifest;
import rollcall.serve.open.Current;

/** What the operator can count: requests, the release and the machine, and what the rooms of the server add. */
final class Meters implements AutoCloseable {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics gc = new JvmGcMetrics();
    private final MultiGauge release = MultiGauge.builder("rollcall.release.age")
            .description("Age of the served release, by version")
            .baseUnit("seconds")
            .register(registry);
    private final MultiGauge refusal = MultiGauge.builder("rollcall.release.refused")
            .description("1 while the release that should be served is refused, with the reason")
            .register(registry);

    Meters() {
        new JvmMemoryMetrics().bindTo(registry);
        gc.bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    /** In Prometheus's text format. */
    String text(Current current) {
        release.register(served(current), true);
        refusal.register(refused(current), true);
        return registry.scrape();
    }

    private static List<MultiGauge.Row<?>> served(Current current) {
        return current.leaseIfOpen().stream()
                .<MultiGauge.Row<?>>map(lease -> {
                    try (lease) {
                        Manifest manifest = lease.release().manifest();
                        // A clock that was set back since has the release made in the future.
                        long age = Math.max(
                                0,
                                Duration.between(manifest.created(), Instant.now())
                                        .toSeconds());
                        return MultiGauge.Row.of(Tags.of("version", manifest.version()), age);
                    }
                })
                .toList();
    }

    private static List<MultiGauge.Row<?>> refused(Current current) {
        return current.refusal().stream()
                .<MultiGauge.Row<?>>map(reason -> MultiGauge.Row.of(Tags.of("reason", reason), 1))
                .toList();
    }

    void request(String route, int status, Duration took) {
        Timer.builder("rollcall.http.requests")
                .description("Requests by route and status")
                .tag("route", route)
                .tag("status", Integer.toString(status))
                .register(registry)
                .record(took);
    }

    /** Where the rooms of the server count what is theirs. */
    MeterRegistry registry() {
        return registry;
    }

    @Override
    public void close() {
        gc.close();
        registry.close();
    }
}
