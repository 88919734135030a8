package rollcall.page.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderTest {
    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(resources = "/cases/languages/readers.csv", numLinesToSkip = 1)
    void readersGetTheLanguageTheyAskFor(
            String name, @Nullable String query, @Nullable String header, String expected, String chosen) {
        Reader reader = Reader.of(query, header);
        assertEquals(expected, reader.language().tag(), name);
        assertEquals(chosen.equals("yes"), reader.chosen(), name);
    }

    @ParameterizedTest
    @CsvSource({
        "/page/state/CUB, /page/state/CUB?lang=fr",
        "/page/state/CUB?votes=15#votes, /page/state/CUB?votes=15&lang=fr#votes",
        "/, /?lang=fr"
    })
    void aChoiceIsKeptInAddresses(String address, String kept) {
        assertEquals(kept, new Reader(Language.FRENCH, true).kept(address));
        assertEquals(address, new Reader(Language.FRENCH, false).kept(address));
    }

    @Test
    void languagesNameThemselves() {
        assertEquals("العربية", Language.ARABIC.ownName());
        assertEquals("русский", Language.RUSSIAN.ownName());
        assertEquals("rtl", Language.ARABIC.dir());
    }
}
