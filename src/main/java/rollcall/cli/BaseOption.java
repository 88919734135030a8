package rollcall.cli;

import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rollcall.iri.Iris;

/** The address all IRIs start with. */
final class BaseOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = "${env:ROLLCALL_BASE:-http://localhost:3030/}",
            description = "Address that all IRIs start with; ends in '/'. Default: ${DEFAULT-VALUE}")
    private String base = "";

    Iris iris() {
        if (!base.endsWith("/") || !isHttp(base))
            throw new ParameterException(
                    command.commandLine(),
                    "--base " + base
                            + ": expected an http or https address that ends in '/', such as http://localhost:3030/");
        return new Iris(base);
    }

    private static boolean isHttp(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
