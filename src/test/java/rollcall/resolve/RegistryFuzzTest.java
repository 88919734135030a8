package rollcall.resolve;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.fuzz.ReaderFuzz;

/** Additions to the registry: each row counts or is found fault with. */
class RegistryFuzzTest extends ReaderFuzz {
    @TempDir
    static Path folder;

    static Stream<byte[]> examples() {
        return texts(
                "ref,name,kind,from,until\nstate:CUB,Kuba,alias,1959-01-01,\nstate:XXX,\"a, b\",label,,\n",
                "key,label,wikidata,citizenship,confidence\nmiguel-diaz-canel,Miguel Díaz-Canel,Q1,CUB,0.9\n",
                "person,office,of,start,end,as_of\nvladimir-putin,president,state:RUS,2012-05-07,,\n",
                "key,iso3,iso2,m49,label,official_name,wikidata,dbpedia,geonames,unbis,un_code,status,member_from,member_until,valid_from,valid_until,continues,capital,iso3166_3,confidence\nATL,ATL,AT,999,Atlantis,,Q2,Atlantis,1,1,ATL,member,1946-01-01,,1946-01-01,,CUB,Poseidonis,,1\n",
                "key,label,wikidata,kind,part_of,on_behalf_of,organ_code,confidence\nx,X,Q3,organ,un-general-assembly,,un-x,\n",
                "symbol,series\nA/RES/1/1,us-embargo-on-cuba\n",
                "ref,language,name\nstate:CUB,fr,Cuba\n",
                "table,name,ref,from,until,why\nundl,CUBA LIBRE,state:CUB,,,slip\n");
    }

    @Override
    protected void read(byte[] input) throws IOException {
        Path file = Files.write(folder.resolve("addition.csv"), input);
        try {
            RegistryReader reader = new RegistryReader(finding -> {});
            reader.addition(file);
            RegistryChecks.checked(reader.tables, finding -> {});
        } catch (UncheckedIOException e) {
            assertInstanceOf(CharacterCodingException.class, e.getCause());
        }
    }

    @MethodSource("examples")
    @FuzzTest(maxExecutions = INPUTS, maxDuration = "")
    void inputs(byte[] input) throws Exception {
        attempt(input);
    }

    @Test
    void inputsMadeOfTheExamples() {
        attemptInputsMadeOf(examples());
    }
}
