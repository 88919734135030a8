package rollcall.serve.sparql;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** What the operator can count about queries. */
final class QueryMeters {
    private final MeterRegistry registry;

    QueryMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Shows every count from the start, also those that are still zero. */
    void watch(Gate gate) {
        Gauge.builder("rollcall.queries.running", gate, Gate::running)
                .description("Queries that run now")
                .register(registry);
        Gauge.builder("rollcall.queries.waiting", gate, Gate::waiting)
                .description("Queries that wait for a place or pause")
                .register(registry);
        for (Stop reason : Stop.values()) registry.counter("rollcall.queries.stopped", "reason", name(reason));
        registry.counter("rollcall.queries.refused");
        registry.counter("rollcall.queries.cached");
        registry.counter("rollcall.queries.computed");
    }

    void refused() {
        registry.counter("rollcall.queries.refused").increment();
    }

    void cached() {
        registry.counter("rollcall.queries.cached").increment();
    }

    void computed() {
        registry.counter("rollcall.queries.computed").increment();
    }

    void stopped(Stop reason) {
        registry.counter("rollcall.queries.stopped", "reason", name(reason)).increment();
    }

    private static String name(Stop reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }
}
