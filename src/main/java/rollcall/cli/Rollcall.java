package rollcall.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole. Without a verb it publishes. */
@Command(
        name = "rollcall",
        description = "Publishes the diplomatic record as linked open data.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "Without a command, rollcall publishes: it builds a release if the inputs changed, and serves it.",
            "Exit codes: 0 done, 1 failed and nothing changed, 2 wrong usage, 3 done with refusals."
        },
        subcommands = {
            PublishCommand.class,
            CheckCommand.class,
            MapCommand.class,
            BuildCommand.class,
            ServeCommand.class,
            QueryCommand.class,
            ReleasesCommand.class,
            LinksCommand.class,
            HelpCommand.class
        })
final class Rollcall {
    private static final Set<String> ABOUT_ITSELF = Set.of("-h", "--help", "-V", "--version");

    /** Columns that hold the synopsis of any command. */
    private static final int ONE_LINE = 2_000;

    private Rollcall() {}

    /** Runs one command line. Never exits the process, so that tests can call it. */
    static int run(Terminal terminal, String... args) {
        CommandLine line = line(terminal);
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(new Failures(terminal));
        line.setParameterExceptionHandler(Rollcall::wrongUsage);
        return line.execute(orPublish(args));
    }

    /** The commands and their options. */
    static CommandLine line(Terminal terminal) {
        return new CommandLine(new Rollcall(), new Verbs(terminal));
    }

    private static String[] orPublish(String[] args) {
        boolean hasVerb = args.length > 0 && (!args[0].startsWith("-") || ABOUT_ITSELF.contains(args[0]));
        if (hasVerb) return args;
        String[] publish = new String[args.length + 1];
        publish[0] = "publish";
        System.arraycopy(args, 0, publish, 1, args.length);
        return publish;
    }

    private static int wrongUsage(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("rollcall: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        line.setUsageHelpWidth(ONE_LINE);
        err.println("usage: " + line.getHelp().synopsis(0).strip());
        err.println("'" + line.getCommandSpec().qualifiedName() + " --help' explains each option.");
        return ExitCode.USAGE;
    }
}
