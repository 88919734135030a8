package rollcall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "A/RES/ES-11/1; A; ES/11/1",
                "ES-11/1; A; ES/11/1",
                "Resolution ES-11/1; A; ES/11/1",
                "A/RES/76/300; A; 76/300",
                "76/300; ; 76/300",
                "UNGA resolution 76/300; A; 76/300",
                "General Assembly resolution 76/300; A; 76/300",
                "UN General Assembly Res. 76/300; A; 76/300",
                "a/res/76/300; A; 76/300",
                "S/RES/2623 (2022); S; 2623/2022",
                "2623 (2022); S; 2623/2022",
                "Security Council resolution 2623 (2022); S; 2623/2022",
                "UNSC 2623; S; 2623",
                "A/RES/3379(XXX); A; 3379/XXX",
                "3379 (XXX); A; 3379/XXX",
                "A/RES/39/28A; A; 39/28/A",
                "A/RES/39/28 A; A; 39/28/A",
                "A/RES/S-10/2; A; SX/10/2",
                "A/HRC/RES/49/1; A/HRC; 49/1",
                "HRC resolution 49/1; A/HRC; 49/1",
                "A/RES/48/75 L; A; 48/75/L",
                "48/75L; ; 48/75/L",
            })
    void readsTheSpellingsOfASymbol(String text, String organ, String number) {
        Symbol symbol = Symbol.of(text).orElseThrow();
        assertEquals(new Symbol(Optional.ofNullable(organ), number, false), symbol);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Cuba", "Vladimir Putin", "Roll call on A/RES/ES-11/1, 2 March 2022", "", "Group of 77"})
    void whatIsNoSymbolIsNone(String text) {
        assertEquals(Optional.empty(), Symbol.of(text));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "A/76/300",
                "A/76/L.14",
                "a/76/l.14",
                "76/L.14",
                "Draft A/76/L.14",
                "Resolution A/76/L.14",
                "Res. A/76/L.14",
                "draft resolution A/76/L.14"
            })
    void anotherDocumentIsNoResolution(String text) {
        assertTrue(Symbol.of(text).orElseThrow().document());
    }
}
