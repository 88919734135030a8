package rollcall.page;

import java.util.List;
import java.util.Optional;

/**
 * The page of a thing.
 *
 * @param caution what to know before reading on; may be empty
 * @param lede     one line under the heading; may be empty
 * @param verbatim the words of a statement; empty for other things
 * @param sources  the graphs that speak of it
 * @param list     where the page is one list of links only
 */
public record ThingPage(
        Head head,
        Text heading,
        List<Value> types,
        Text caution,
        Text lede,
        Text verbatim,
        List<Value> speakers,
        List<Group> groups,
        List<Card> cards,
        List<RollCallView> rollCalls,
        Optional<StateView> state,
        Optional<DocumentView> document,
        List<Incoming> incoming,
        List<Source> sources,
        Optional<Incoming> list) {}
