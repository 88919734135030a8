package rollcall.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Inputs made of good ones: parts left out, doubled, taken from elsewhere, and what readers stumble over put between. */
final class Mutants {
    private static final int MOST_CHANGES = 6;
    private static final int LONGEST_PART = 40;
    private static final List<byte[]> STUMBLES = Stream.of(
                    "\"",
                    "'",
                    ",",
                    ";",
                    "\n",
                    "\r\n",
                    "\r",
                    "\t",
                    "\u0000",
                    "\\",
                    "\\u00",
                    "\uFEFF",
                    "é",
                    "\uD83D\uDE00",
                    "-1",
                    "0",
                    "99999999999999999999",
                    "1e999",
                    "NaN",
                    "%",
                    "%00",
                    "%GG",
                    "%F0%9F",
                    "&",
                    "=",
                    "+",
                    "/",
                    "//",
                    "..",
                    "{",
                    "}",
                    "[",
                    "]",
                    "(",
                    ")",
                    "<",
                    ">",
                    "null",
                    "*",
                    "?",
                    "#",
                    "|",
                    ":",
                    " ")
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toList();
    private static final byte[] NOT_UTF8 = {(byte) 0xC3, (byte) 0x28, (byte) 0xFF};

    private final List<byte[]> examples;
    private final Random random;

    private Mutants(List<byte[]> examples, long seed) {
        this.examples = examples;
        this.random = new Random(seed);
    }

    /** As many as are asked for. */
    static Stream<byte[]> of(List<byte[]> examples, long seed) {
        Mutants mutants = new Mutants(examples, seed);
        return Stream.generate(mutants::next);
    }

    private byte[] next() {
        byte[] input = example();
        for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) input = changed(input);
        return input;
    }

    private byte[] example() {
        return examples.get(random.nextInt(examples.size()));
    }

    private byte[] changed(byte[] input) {
        int from = random.nextInt(input.length + 1);
        int to = Math.min(input.length, from + random.nextInt(LONGEST_PART));
        return switch (random.nextInt(6)) {
            case 0 -> replaced(input, from, to, new byte[0]);
            case 1 -> replaced(input, from, from, Arrays.copyOfRange(input, from, to));
            case 2 -> replaced(input, from, to, part(example()));
            case 3 -> replaced(input, from, from, STUMBLES.get(random.nextInt(STUMBLES.size())));
            case 4 -> replaced(input, from, Math.min(input.length, from + 1), new byte[] {(byte) random.nextInt(256)});
            default -> random.nextInt(8) == 0 ? replaced(input, from, to, NOT_UTF8) : Arrays.copyOf(input, to);
        };
    }

    private byte[] part(byte[] other) {
        int from = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(LONGEST_PART)));
    }

    private static byte[] replaced(byte[] input, int from, int to, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(input.length + by.length);
        out.write(input, 0, from);
        out.writeBytes(by);
        out.write(input, to, input.length - to);
        return out.toByteArray();
    }
}
