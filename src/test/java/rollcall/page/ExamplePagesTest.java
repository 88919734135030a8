package rollcall.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.iri.Iris;
import rollcall.page.language.Language;
import rollcall.page.language.Reader;

class ExamplePagesTest {
    private static final String THREE = "SELECT ?yes WHERE { VALUES ?yes { 1 2 3 } } ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en |         | 3 rows: all that this release holds.
            en | LIMIT 9 | 3 rows: all that this release holds.
            en | LIMIT 3 | The first 3 rows, as the query asks; there may be more.
            en | LIMIT 1 | The first row, as the query asks; there may be more.
            fr | LIMIT 2 | Les 2 premières lignes, comme la requête le demande ; il peut y en avoir d’autres.
            es | LIMIT 2 | Las primeras 2 filas, como pide la consulta; puede haber más.
            ru | LIMIT 2 | Первые 2 строки, как требует запрос; могут быть и другие.
            zh | LIMIT 2 | 按查询要求的前 2 行；可能还有更多。
            ar | LIMIT 2 | أول صفين كما يطلب الاستعلام؛ وقد يكون هناك المزيد.
            """)
    void anAnswerThatItsQueryCutsIsNotCalledAll(String language, String limit, String extent) {
        String query = THREE + (limit == null ? "" : limit);
        assertEquals(extent, page(language, query).extent());
    }

    @Test
    void aSeriesThatItsQueryCutsHasNoLastYear() {
        String query = "SELECT ?year WHERE { VALUES ?year { 1992 1993 1995 } } ";
        String whole = "3 rows: all that this release holds. They begin with 1992 and end with 1995; this release holds"
                + " nothing earlier or later. Years in between of which this release holds none: 1994.";
        assertEquals(whole, page("en", query).extent());
        assertFalse(page("en", query + "LIMIT 3").extent().contains("1995"));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "en, year, 1992, 1992",
        "fr, year, 1992, 1992",
        "en, yes, 1992, '1,992'",
        "fr, yes, 1992, '1\u202f992'",
        "en, earliest, '\"1959-01-01\"^^xsd:date', 1959",
        "fr, latest, '\"2019-12-31\"^^xsd:date', 2019",
        "en, latest, '\"2019-01-01\"^^xsd:date', 1 January 2019",
        "en, earliest, '\"2022-03-01\"^^xsd:date', 1 March 2022",
        "en, day, '\"1959-01-01\"^^xsd:date', 1 January 1959"
    })
    void yearsAreNoQuantitiesAndBoundsOfYearsAreNoDays(String language, String column, String value, String shown) {
        String query = "SELECT ?%s WHERE { VALUES ?%s { %s } }".formatted(column, column, value);
        assertEquals(shown, page(language, query).rows().get(0).get(0).text().words());
    }

    private static ExamplePage page(String language, String query) {
        Language reader = Arrays.stream(Language.values())
                .filter(known -> known.tag().equals(language))
                .findFirst()
                .orElseThrow();
        Text question = Text.of(NodeFactory.createLiteralLang("What?", "en"));
        Example example = new Example("made-up", List.of(question), List.of(), query, List.of("test"));
        Addresses addresses = new Addresses(new Iris("http://localhost:3030/"), new Reader(reader, false));
        return new ExamplePages(DatasetGraphFactory.create(), addresses).page(example);
    }
}
