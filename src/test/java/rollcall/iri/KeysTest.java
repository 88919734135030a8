package rollcall.iri;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Miguel Díaz-Canel | miguel-diaz-canel
                    Côte d’Ivoire     | cote-d-ivoire
                    Türkiye           | turkiye
                    a State Department spokesperson | a-state-department-spokesperson
                    ﬁnal “draft”      | final-draft
                    """)
    void namesBecomeSlugs(String name, String slug) {
        assertEquals(slug, Keys.slug(name));
    }

    /** The shapes of symbols that the United Nations' records of 1946 to 2021 hold. */
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A/RES/ES-11/1                | A_RES_ES-11_1
                    A/RES/3379(XXX)              | A_RES_3379.XXX
                    A/RES/39/236[SectionIII]     | A_RES_39_236.SectionIII
                    A/RES/3193(XXVIII)[B]        | A_RES_3193.XXVIII.B
                    A/RES/1238(ES-III)           | A_RES_1238.ES-III
                    A/RES/106(S-1)               | A_RES_106.S-1
                    A/RES/50/38[B-II]            | A_RES_50_38.B-II
                    A/RES/63(I)[PARA.1]          | A_RES_63.I.PARA.1
                    A/RES/17(I)[RULE-73]         | A_RES_17.I.RULE-73
                    S/RES/2323(2016)             | S_RES_2323.2016
                    S/RES/2323 (2016)            | S_RES_2323.2016
                    A/RES/36//235IX              | A_RES_36__235IX
                    A/RES/76/300*                | A_RES_76_300
                    """)
    void symbolsBecomeKeys(String symbol, String key) {
        assertEquals(key, Keys.symbol(symbol));
    }

    @Test
    void wordsHaveOneHashWhateverTheirCaseSpacingAndPunctuation() {
        assertEquals(
                Keys.wordsHash("The talks, they said,\n\nwill go on."),
                Keys.wordsHash("“the talks they said will go on”"));
    }

    @Test
    void theWordsHashIsThatOfTheWorkedExample() {
        String words =
                "does not take into account the legitimate concerns of all parties involved. The responsibility of those"
                        + " who instigated or deployed aggressive actions that precipitated the escalation of this conflict is also not"
                        + " recognized";
        assertEquals("1e301174", Keys.wordsHash(words));
    }

    @Test
    void aLongKeyKeepsItsBeginningAndStaysDistinct() {
        String one = Keys.limited("x".repeat(150) + "1");
        String other = Keys.limited("x".repeat(150) + "2");
        assertEquals(109, one.length());
        assertTrue(!one.equals(other));
    }
}
