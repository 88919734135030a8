package rollcall.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import rollcall.account.Explained;

/** Turns what a verb throws into one line for the user; only a bug keeps its stack trace. */
final class Failures implements IExecutionExceptionHandler {
    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
        if (e instanceof Explained) terminal.say("rollcall: " + e.getMessage());
        else if (e instanceof IOException io) terminal.say("rollcall: " + message(io));
        else if (e instanceof UncheckedIOException io) terminal.say("rollcall: " + message(io.getCause()));
        else bug(e);
        return ExitCode.FAILED;
    }

    private void bug(Exception e) {
        terminal.say("rollcall: a bug in rollcall, please report it with these lines:");
        e.printStackTrace(terminal.err());
    }

    private static String message(IOException e) {
        if (e instanceof NoSuchFileException file) return file.getFile() + ": no such file; check the path";
        if (e instanceof AccessDeniedException file)
            return file.getFile() + ": this user must not read or write it; check its owner and permissions";
        if (e instanceof FileSystemException file && file.getReason() != null)
            return file.getFile() + ": " + file.getReason();
        return String.valueOf(e.getMessage());
    }
}
