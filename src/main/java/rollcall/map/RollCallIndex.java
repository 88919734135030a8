package rollcall.map;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import rollcall.fact.Ref;
import rollcall.fact.RollCall;
import rollcall.fact.RollCalls;

/** Remembers of each roll call what linking a report to it needs; some hundred bytes each. */
public final class RollCallIndex implements RollCalls {
    private static final Comparator<Entry> BY_KEY = Comparator.comparing(Entry::id);

    private final Map<String, Set<Entry>> bySymbol = new HashMap<>();
    private final Map<OrganDay, Set<Entry>> byDay = new HashMap<>();

    private record OrganDay(Ref organ, LocalDate day) {}

    public void add(RollCall rollCall) {
        Entry entry = new Entry(
                rollCall.id(),
                rollCall.symbol(),
                rollCall.organ(),
                rollCall.date().value(),
                rollCall.series(),
                rollCall.votes().size());
        put(bySymbol, entry.symbol(), entry);
        rollCall.draft().ifPresent(draft -> put(bySymbol, draft, entry));
        entry.day().ifPresent(day -> put(byDay, new OrganDay(entry.organ(), day), entry));
    }

    private static <K> void put(Map<K, Set<Entry>> index, K key, Entry entry) {
        index.computeIfAbsent(key, k -> new TreeSet<>(BY_KEY)).add(entry);
    }

    @Override
    public List<Entry> bySymbol(String symbol) {
        return List.copyOf(bySymbol.getOrDefault(symbol, Set.of()));
    }

    @Override
    public List<Entry> byDay(Ref organ, LocalDate day) {
        return List.copyOf(byDay.getOrDefault(new OrganDay(organ, day), Set.of()));
    }
}
