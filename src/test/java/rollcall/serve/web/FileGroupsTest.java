package rollcall.serve.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rollcall.iri.Iris;
import rollcall.page.Addresses;
import rollcall.page.FileGroup;
import rollcall.page.FileRow;
import rollcall.page.Licence;
import rollcall.release.Manifest;

class FileGroupsTest {
    private static final String CC_BY = "http://creativecommons.org/licenses/by/4.0/";
    private static final String TERMS = CC_BY + " Our own extraction.";
    private static final List<FileGroup> GROUPS = new FileGroups(
                    Stream.of(
                                    "agreements.csv",
                                    "agreements.csv-metadata.json",
                                    "cast-votes.csv-metadata.json",
                                    "cast-votes.csv.gz",
                                    "links-wikidata.nt.gz",
                                    "links.csv",
                                    "links.csv-metadata.json",
                                    "rollcall.ttl.gz")
                            .map(name -> new Manifest.PublishedFile(name, "any/type", 1, "00", 1, TERMS))
                            .toList(),
                    new Addresses(new Iris("http://localhost/x/")))
            .all();

    @Test
    void everyFileIsInOneGroupAndADescriptionBesideItsTable() {
        assertEquals(
                List.of(
                        List.of("whole", "rollcall.ttl.gz"),
                        List.of("tables", "agreements.csv", "cast-votes.csv.gz"),
                        List.of("links", "links-wikidata.nt.gz", "links.csv")),
                GROUPS.stream()
                        .map(group -> Stream.concat(
                                        Stream.of(group.kind()),
                                        group.files().stream().map(FileRow::name))
                                .toList())
                        .toList());
        assertEquals(
                List.of(
                        Optional.empty(),
                        Optional.of("/x/dump/agreements.csv-metadata.json"),
                        Optional.of("/x/dump/cast-votes.csv-metadata.json"),
                        Optional.empty(),
                        Optional.of("/x/dump/links.csv-metadata.json")),
                GROUPS.stream()
                        .flatMap(group -> group.files().stream())
                        .map(FileRow::columns)
                        .toList());
    }

    @Test
    void theLicenceIsNamedAndItsAddressIsNoProse() {
        FileRow file = GROUPS.get(0).files().get(0);
        assertEquals(Optional.of(CC_BY), file.licence());
        assertEquals("CC BY 4.0", Licence.name(file.licence().orElseThrow()));
        assertEquals("Our own extraction.", file.terms());
    }

    @Test
    void termsInWordsNameNoLicence() {
        Manifest.PublishedFile file = new Manifest.PublishedFile(
                "a", "any/type", 1, "00", 1, "Copyright United Nations; see https://un.org/.");
        assertEquals(Optional.empty(), file.licence());
        assertEquals(file.rights(), file.terms());
    }
}
