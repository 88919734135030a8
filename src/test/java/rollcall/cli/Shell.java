package rollcall.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** What one command line did: its exit code, and what it wrote. */
record Shell(int code, String out, String err) {
    /** How long a stage took; said only when a machine is slow. */
    private static final String STAGE = "rollcall: [^:]+: ([0-9,]+ in )?[0-9.]+ s";

    static Shell run(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(print(out), print(err), false);
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) words[i] = args[i].toString();
        int code = Rollcall.run(terminal, words);
        return new Shell(code, text(out), withoutStages(text(err)));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream from) {
        return from.toString(StandardCharsets.UTF_8);
    }

    static String withoutStages(String text) {
        return text.lines()
                .filter(line -> !line.matches(STAGE))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
