package rollcall.serve.reconcile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.fuzz.RequestFuzz;

/** Batches of questions and data extension, in the API of now and in the draft. */
class ReconcileFuzzTest extends RequestFuzz {
    private static ReconcileSite site;

    @BeforeAll
    static void start(@TempDir Path store) throws IOException {
        site = ReconcileSite.start(store);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    static Stream<byte[]> examples() {
        return texts(
                "{\"q0\":{\"query\":\"Cuba\",\"type\":\"state\",\"limit\":3,\"type_strict\":\"any\",\"properties\":[{\"pid\":\"date\",\"v\":\"1971-10-24\"},{\"pid\":\"organ\",\"v\":{\"id\":\"org/un-general-assembly\"}}]}}",
                "{\"queries\":[{\"type\":\"state\",\"limit\":2,\"conditions\":[{\"matchType\":\"name\",\"v\":\"Cuba\"},{\"matchType\":\"property\",\"pid\":\"code\",\"v\":[\"CUB\",1,null]}]}]}",
                "{\"ids\":[\"state/CUB\",\"Q241\",\"x\"],\"properties\":[{\"id\":\"label\",\"settings\":{\"limit\":1}},{\"id\":\"wikidata\"}]}",
                "{\"q\":{\"query\":\"76/300\",\"limit\":-1}}",
                "[]",
                "{\"a\":1}");
    }

    @Override
    protected int port() {
        return site.server().port();
    }

    @Override
    protected void read(byte[] input) throws IOException {
        String json = text(input);
        for (String parameter : List.of("queries", "extend"))
            post(
                    "/reconcile",
                    "application/x-www-form-urlencoded",
                    (parameter + "=" + ReconcileSite.encoded(json)).getBytes(StandardCharsets.US_ASCII));
        for (String path : List.of("/reconcile/match", "/reconcile/extend")) post(path, "application/json", input);
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
