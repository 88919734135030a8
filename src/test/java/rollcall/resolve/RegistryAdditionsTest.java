package rollcall.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rollcall.account.Finding;
import rollcall.fact.Kind;
import rollcall.fact.Ref;
import rollcall.fact.Resolution;
import rollcall.fact.registry.Link;
import rollcall.fact.registry.LinkTarget;

class RegistryAdditionsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    @TempDir
    Path folder;

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void aRowOfADataFolderTakesThePlaceOfTheBuiltInRowAndNamesAddUp() throws IOException {
        Path people =
                file("more-people.csv", "label,key,wikidata,citizenship,confidence\nF. Castro,fidel-castro,,CUB,none");
        Path names = file("more-names.csv", "ref,name,kind,from,until\nperson:fidel-castro,El Comandante,variant,,");
        Registry registry = RegistryReader.read(List.of(people, names), findings::add);
        Ref castro = new Ref(Kind.PERSON, "fidel-castro");
        assertEquals(Optional.of("F. Castro"), registry.label(castro));
        assertEquals(new Resolution.Found(castro), registry.resolve("el comandante", Set.of(Kind.PERSON), DAY));
        assertEquals(new Resolution.Found(castro), registry.resolve("Fidel Castro", Set.of(Kind.PERSON), DAY));
        assertEquals(List.of(), findings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'castro,Castro,241,CUB,none'| field 'wikidata': REGISTRY-ROW: found '241'; expected a Wikidata item such as Q241; correct it, or leave the cell empty",
                "'Fidel Castro,Castro,,CUB,none'| field 'key': REGISTRY-ROW: found 'Fidel Castro'; expected a key of A-Z a-z 0-9 . _ -; see the registry's README on keys",
                "'castro,,,CUB,none'| field 'label': REGISTRY-ROW: found nothing; expected a value; fill the cell, or delete the row",
            })
    void aBadRowIsRefusedWithFileAndLine(String row, String message) throws IOException {
        Path people = file("people.csv", "key,label,wikidata,citizenship,confidence\n" + row);
        RegistryReader.read(List.of(people), findings::add);
        assertEquals(
                List.of(people + ":2: " + message),
                findings.stream().map(Finding::toString).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'fidel-castro,Guest,state:CUB,soon,,' | :2: field 'start': REGISTRY-ROW: found 'soon'; expected a date as YYYY-MM-DD, YYYY-MM or YYYY; correct it, or leave the cell empty",
                "'fidel-castro,Guest,state:CUB,,2001-13,' | :2: field 'end': REGISTRY-ROW: found '2001-13'; expected a date as YYYY-MM-DD, YYYY-MM or YYYY; correct it, or leave the cell empty",
                "'fidel-castro,Guest,state:CUB,,,2001-02-30' | :2: field 'as_of': REGISTRY-ROW: found '2001-02-30'; expected a date as YYYY-MM-DD, YYYY-MM or YYYY; correct it, or leave the cell empty",
                "'nobody,Guest,state:CUB,2001,,' | : field 'Guest': REGISTRY-LINK: found person:nobody; expected an identity of the registry; add its row, or correct the reference",
                "'fidel-castro,Guest,state:XYZ,2001,,' | : field 'Guest': REGISTRY-LINK: found state:XYZ; expected an identity of the registry; add its row, or correct the reference",
            })
    void anOfficeOfNobodyOrAtNoDateIsLeftOut(String row, String message) throws IOException {
        Path offices = file("offices.csv", "person,office,of,start,end,as_of\n" + row);
        Registry registry = RegistryReader.read(List.of(offices), findings::add);
        assertEquals(1, findings.size());
        assertTrue(findings.get(0).toString().endsWith("offices.csv" + message), findings::toString);
        assertTrue(registry.offices().noneMatch(office -> office.office().equals("Guest")));
    }

    @Test
    void aNameOfNobodyIsLeftOut() throws IOException {
        Path names = file("names.csv", "ref,name,kind,from,until\nstate:XYZ,Ruritania,label,,");
        RegistryReader.read(List.of(names), findings::add);
        assertEquals(
                List.of("names.csv: field 'Ruritania': REGISTRY-LINK: found state:XYZ; expected an identity of the"
                        + " registry; add its row, or correct the reference"),
                findings.stream().map(Finding::toString).toList());
    }

    @Test
    void sourcesOfAnotherLinkThanTheRowHasAreToldAndNotCounted() throws IOException {
        Path people =
                file("people.csv", "key,label,wikidata,citizenship,confidence\nfidel-castro,F. Castro,Q1,CUB,none");
        Registry registry = RegistryReader.read(List.of(people), findings::add);
        Ref castro = new Ref(Kind.PERSON, "fidel-castro");
        assertEquals(List.of(new Link(castro, LinkTarget.WIKIDATA, "Q1", List.of())), registry.links(castro));
        assertEquals(
                List.of(
                        "links.csv: field 'person:fidel-castro': REGISTRY-LINK: found wikidata Q11256; expected Q1, as in the"
                                + " row of person:fidel-castro; correct one of the two; until then this link counts as without a"
                                + " source"),
                findings.stream().map(Finding::toString).toList());
    }

    @Test
    void anAdditionMayLinkToTheTableOfTheEuropeanUnion() throws IOException {
        Path links = file("links.csv", "ref,to,id,sources\nstate:SUN,eu,SUN,one | two");
        Registry registry = RegistryReader.read(List.of(links), findings::add);
        assertTrue(registry.links(Ref.state("SUN"))
                .contains(new Link(Ref.state("SUN"), LinkTarget.EU, "SUN", List.of("one", "two"))));
        assertEquals(List.of(), findings);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
