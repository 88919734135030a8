package rollcall.iri;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rollcall.fact.Kind;
import rollcall.fact.Ref;
import rollcall.iri.Iris.Local;
import rollcall.iri.Iris.Space;

class IrisTest {
    private final Iris iris = new Iris("https://example.org/rc/");

    @ParameterizedTest
    @EnumSource(Space.class)
    void everyIriReadsBack(Space space) {
        Local local = new Local(space, "a-key.of_some-kind");
        assertEquals(Optional.of(local), iris.local(iris.node(local)));
    }

    @Test
    void aResolutionIsNamedByTheKeyOfItsSymbol() {
        assertEquals(
                "https://example.org/rc/id/resolution/A_RES_ES-11_1",
                iris.of(new Ref(Kind.RESOLUTION, "A/RES/ES-11/1")).getURI());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/id/state/CUB",
                "https://example.org/rc/id/state/",
                "https://example.org/rc/id/state",
                "https://example.org/rc/id/planet/CUB",
                "https://example.org/rc/id/state/CUB/flag",
                "http://www.wikidata.org/entity/Q241"
            })
    void whatIsNotOursIsNotRead(String other) {
        assertEquals(Optional.empty(), iris.local(other));
    }

    @Test
    void aBaseEndsInASlash() {
        assertThrows(IllegalArgumentException.class, () -> new Iris("https://example.org"));
    }
}
