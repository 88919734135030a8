package rollcall.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the program starts and where alone it exits. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Logging.configure();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = Rollcall.run(new Terminal(out, err, System.console() != null), args);
        out.flush();
        System.exit(status);
    }
}
