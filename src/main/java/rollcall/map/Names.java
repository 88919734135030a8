package rollcall.map;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import rollcall.fact.Coded;
import rollcall.fact.Kind;
import rollcall.fact.Ref;

/**
 * The English words that labels are made of. A label is a function of what is in the key and of the registry, so that
 * two documents that write about one node write one label.
 */
final class Names {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private final Function<Ref, Optional<String>> registry;
    private final Map<Ref, String> declared;

    Names(Function<Ref, Optional<String>> registry, Map<Ref, String> declared) {
        this.registry = registry;
        this.declared = Map.copyOf(declared);
    }

    String of(Ref ref) {
        if (ref.kind() == Kind.RESOLUTION) return ref.key();
        String own = declared.get(ref);
        return own != null ? own : registry.apply(ref).orElse(ref.key());
    }

    /** "Cuba and Russian Federation", in the order of the keys. */
    String of(Collection<Ref> refs) {
        return refs.stream().sorted().distinct().map(this::of).collect(Collectors.joining(" and "));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** "Terrorism sponsor listing". */
    static String of(Coded code) {
        return capitalised(code.code().replace('-', ' '));
    }

    static String capitalised(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
