package rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class UsageTest {
    @TempDir
    static Path folder;

    @ParameterizedTest(name = "rollcall {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    frobnicate                       | Unmatched argument at index 0: 'frobnicate'
                    --bogus                          | Unknown option: '--bogus'
                    publish --bogus                  | Unknown option: '--bogus'
                    build extra                      | Unmatched argument at index 1: 'extra'
                    build --stroe                    | Unknown option: '--stroe'
                    build --base foo                 | --base foo: expected an http or https address that ends in '/', such as http://localhost:3030/
                    build --base http://a.org/x      | --base http://a.org/x: expected an http or https address that ends in '/', such as http://localhost:3030/
                    build --base ftp://a.org/        | --base ftp://a.org/: expected an http or https address that ends in '/', such as http://localhost:3030/
                    check --port 3                   | Unknown option: '--port'
                    map                              | Missing required parameter: 'FILE'
                    map a.json -o a.docx             | no known format for 'a.docx'; use --format nq, trig, nt or ttl
                    map a.json --format docx         | no known format for 'docx'; use --format nq, trig, nt or ttl
                    serve --port abc                 | Invalid value for option '--port': 'abc' is not an int
                    serve --port 70000               | port: found 70000, expected 0 to 65535
                    publish --port -1                | port: found -1, expected 0 to 65535
                    serve --query-timeout soon       | Invalid value for option '--query-timeout': 'soon' is not an int
                    serve --publisher ftp://example  | publisher: found 'ftp://example', expected a name, or an http or https address
                    serve --allow-service wikidata   | allowed service: found 'wikidata', expected an http or https address
                    query --format xlsx a.rq         | Invalid value for option '--format': expected one of [TABLE, CSV, TSV, JSON, XML, TTL, NT] (case-insensitive) but was 'xlsx'
                    query a.rq b.rq                  | Unmatched argument at index 2: 'b.rq'
                    releases frob                    | Unmatched argument at index 1: 'frob'
                    releases keep                    | Missing required parameter: 'VERSION'
                    releases remove                  | Missing required parameter: 'VERSION'
                    releases show 1 2                | Unmatched argument at index 3: '2'
                    """)
    void wrongUsageIsSaidWithTheRightOne(String line, String message) {
        Shell shell = Shell.run((Object[]) line.split(" "));
        List<String> said = shell.err().lines().toList();
        assertEquals(ExitCode.USAGE, shell.code(), shell.err());
        assertEquals("rollcall: " + message, said.get(0));
        String last = said.get(said.size() - 1);
        assertTrue(last.matches("'rollcall( \\w+){0,2} --help' explains each option\\."), last);
        String usage = said.get(said.size() - 2);
        assertTrue(usage.startsWith("usage: rollcall") && !usage.contains("  "), usage);
        assertEquals("", shell.out());
    }

    @Test
    void theUsageLineNamesEveryOption() {
        String said = Shell.run("build", "extra").err();
        assertTrue(
                said.contains(
                        "usage: rollcall build [-hV] [--force] [--strict] [--base=IRI] [--store=DIR] [--data=DIR[,DIR...]]..."
                                + " [--seeds=DIR[,DIR...]]...\n"),
                said);
    }

    @Test
    void aSlipOfTheFingerIsUnderstood() {
        assertTrue(Shell.run("build", "--stroe").err().contains("Possible solutions: --store"));
        assertTrue(Shell.run("releases", "rolback").err().contains("Did you mean: releases rollback?"));
    }

    @TestFactory
    Stream<DynamicTest> helpNamesEveryOptionAndItsDefault() {
        return verbs(commandLine()).stream().map(verb -> {
            String name = verb.getCommandSpec().qualifiedName();
            return dynamicTest(name, () -> {
                Shell shell = Shell.run((Object[])
                        (name + " --help").replaceFirst("rollcall ", "").split(" "));
                String help = shell.out().replaceAll("\\s+", " ");
                assertEquals(ExitCode.DONE, shell.code());
                assertEquals("", shell.err());
                assertAll(verb.getCommandSpec().options().stream().map(option -> () -> explained(option, help)));
            });
        });
    }

    private static void explained(OptionSpec option, String help) {
        assertTrue(help.contains(option.longestName()), option.longestName() + " in " + help);
        if (option.arity().max() == 0) return;
        String own = help.substring(help.indexOf(option.longestName() + "="));
        assertTrue(
                own.matches("[^=]*=.*? Default: " + said(option) + ".*"), option.longestName() + " says its default");
    }

    /** The default itself; in words where it depends on the machine or on other options. */
    private static String said(OptionSpec option) {
        String value = String.valueOf(option.defaultValue());
        if (option.defaultValue() == null || value.equals("-1")) return "[a-z]";
        return value.isEmpty() ? "none" : Pattern.quote(value);
    }

    private static List<CommandLine> verbs(CommandLine line) {
        List<CommandLine> all = new ArrayList<>(List.of(line));
        line.getSubcommands().forEach((name, verb) -> {
            if (!name.equals("help")) all.addAll(verbs(verb));
        });
        return all;
    }

    private static CommandLine commandLine() {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        return Rollcall.line(new Terminal(nowhere, nowhere, false));
    }

    @ParameterizedTest(name = "rollcall {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    map nothing.json                 | nothing.json: no such file; give a facts file or a roll-call table
                    check nothing.json               | nothing.json: no such file; give a facts file or a roll-call table
                    query nothing.rq --store {0}     | no current release in {0}; 'rollcall build' makes one
                    serve --store {0}                | no current release in {0}; 'rollcall build' makes one
                    releases show --store {0}        | no current release in {0}; 'rollcall build' makes one
                    releases verify --store {0}  | no current release in {0}; 'rollcall build' makes one
                    releases rollback --store {0}    | {0}/releases: found no current release; expected an older release; build one
                    build --data nowhere --store {0} | --data nowhere: no such folder; give the folder that holds the input
                    build --seeds nowhere --store {0} | --seeds nowhere: no such folder; give the folder that holds the input
                    build --store pom.xml            | pom.xml: found a file; expected a folder for releases; name another store
                    """)
    void whatIsNotThereIsAFailureInOneLine(String line, String message) {
        Path store = folder.resolve("nothing");
        Shell shell = Shell.run((Object[]) line.replace("{0}", store.toString()).split(" "));
        assertEquals("rollcall: " + message.replace("{0}", store.toString()) + "\n", shell.err());
        assertEquals(ExitCode.FAILED, shell.code());
        assertEquals("", shell.out());
    }
}
