package rollcall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import rollcall.iri.Iris;

class AlikeTest {
    private static final Iris IRIS = new Iris("http://localhost:3030/");

    /** Names in another order than that of the codes. */
    private static final List<String> NAMES = List.of("AAA Zed", "BBB Yew", "CCC Xu", "DDD Wu", "EEE Vau");

    private static final List<Ballots.Agreement> GIVEN = List.of(
            agreement("AAA", 31, 31),
            agreement("BBB", 31, 31),
            agreement("CCC", 62, 62),
            agreement("DDD", 31, 0),
            agreement("EEE", 31, 31));

    @Test
    void theOrderIsShareThenVotesInCommonThenName() {
        assertEquals(
                List.of("CCC", "EEE", "BBB", "AAA", "DDD"),
                codes(Alike.most(GIVEN, Comparator.naturalOrder(), AlikeTest::name, 9)));
        assertEquals(
                List.of("DDD", "CCC", "EEE", "BBB", "AAA"),
                codes(Alike.least(GIVEN, Comparator.naturalOrder(), AlikeTest::name, 9)));
    }

    @Test
    void whoHasTheSameShareAsTheLastShownIsCounted() {
        assertEquals(
                3,
                Alike.most(GIVEN, Comparator.naturalOrder(), AlikeTest::name, 1).tied());
        assertEquals(
                0,
                Alike.most(GIVEN, Comparator.naturalOrder(), AlikeTest::name, 4).tied());
        assertEquals(
                0,
                Alike.least(GIVEN, Comparator.naturalOrder(), AlikeTest::name, 1)
                        .tied());
        assertEquals(
                2,
                Alike.least(GIVEN, Comparator.naturalOrder(), AlikeTest::name, 3)
                        .tied());
        assertEquals(
                0,
                Alike.most(List.of(), Comparator.naturalOrder(), AlikeTest::name, 8)
                        .tied());
    }

    private static List<String> codes(Alike alike) {
        return alike.shown().stream().map(a -> code(a.state())).toList();
    }

    private static String code(Node state) {
        return state.getURI().substring(state.getURI().length() - 3);
    }

    private static String name(Node state) {
        return NAMES.stream()
                .filter(n -> n.startsWith(code(state)))
                .findFirst()
                .orElseThrow()
                .substring(4);
    }

    private static Ballots.Agreement agreement(String code, int shared, int same) {
        return new Ballots.Agreement(IRIS.node(Iris.Space.STATE, code), shared, same);
    }
}
