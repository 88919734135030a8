package rollcall.iri;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;
import rollcall.fuzz.ReaderFuzz;

/** Names, symbols and words to keys, keys to IRIs and back: nothing gets into an IRI that does not belong there. */
class IriFuzzTest extends ReaderFuzz {
    static Stream<byte[]> examples() {
        return texts(
                "Miguel Díaz-Canel",
                "A/RES/3379(XXX)",
                "S/RES/2323 (2016)",
                "A/RES/63(I)[PARA.1]",
                "ﬁnal “draft”",
                "http://localhost:3030/id/state/CUB",
                "../..//x?y#z");
    }

    private static final Iris IRIS = new Iris("http://localhost:3030/");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]*");

    @Override
    protected void read(byte[] input) {
        String text = text(input);
        IRIS.local(text);
        for (String key : new String[] {Keys.slug(text), Keys.symbol(text), Keys.wordsHash(text)}) {
            assertTrue(KEY.matcher(key).matches() && !key.startsWith(".") && !key.endsWith("."), key);
            Iris.Local local = new Iris.Local(Iris.Space.RESOLUTION, Keys.limited(key));
            if (!key.isEmpty()) assertEquals(Optional.of(local), IRIS.local(IRIS.node(local)));
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
