package rollcall.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;

/**
 * A reader of outside input that must answer whatever it gets, in bounded time, and may refuse only as it says it does.
 * Each subclass is one reader. Usually it reads its examples, the cases kept in its folder of inputs, and inputs made
 * from the examples; with {@code JAZZER_FUZZ=1} Jazzer looks for inputs that reach other code.
 */
@Tag("fuzz")
public abstract class ReaderFuzz {
    /** Inputs for each reader when Jazzer looks for them. */
    protected static final long INPUTS = 100_000;

    /** Far more than any input of a few kilobytes should need, on a busy machine too. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final int MADE = Integer.getInteger("rollcall.fuzz.inputs", 2_000);
    private static final long SEED = 20_261_125;

    /** @throws Exception where the reader neither reads nor refuses the input */
    protected abstract void read(byte[] input) throws Exception;

    /** One input within the time there is for it. */
    protected final void attempt(byte[] input) throws Exception {
        long began = System.nanoTime();
        read(input);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        assertTrue(took.compareTo(LONGEST) < 0, () -> "one input took " + took);
    }

    /** Inputs that are nearly right, the same in every run. */
    protected final void attemptInputsMadeOf(Stream<byte[]> examples) {
        Mutants.of(examples.toList(), SEED).limit(MADE).forEach(this::attemptNamed);
    }

    private void attemptNamed(byte[] input) {
        try {
            attempt(input);
        } catch (Exception | AssertionError | StackOverflowError e) {
            throw new AssertionError("kept as " + kept(input) + ": " + text(input), e);
        }
    }

    /** Among the cases that every later run reads. */
    private Path kept(byte[] input) {
        String folder = getClass().getName().replace('.', '/') + "Inputs/inputs";
        Path file = Path.of("src/test/resources", folder, "made-" + Integer.toHexString(Arrays.hashCode(input)));
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    protected static Stream<byte[]> texts(String... texts) {
        return List.of(texts).stream().map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
