package rollcall.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Node;
import rollcall.iri.Iris;
import rollcall.page.language.Reader;
import rollcall.vocab.Codes;
import rollcall.vocab.RC;

/**
 * Where the site shows what a node names. Paths only, without scheme and host.
 *
 * @param reader whose choice of a language the addresses of pages keep
 */
public record Addresses(Iris iris, Reader reader) {
    private static final String TERMS = "ontology/";
    private static final String CODES = "ontology/code/";

    /** The addresses for who has chosen nothing. */
    public Addresses(Iris iris) {
        this(iris, Reader.ANYBODY);
    }

    /** A path of the site, below the path of its base. */
    public String at(String path) {
        return URI.create(iris.base()).getRawPath() + path;
    }

    /** The address of a page, which keeps the reader's choice. */
    public String shown(String path) {
        return reader.kept(at(path));
    }

    /** The page of a thing. */
    public String page(Iris.Local thing) {
        return shown(path(thing));
    }

    /** The same below the base, in no language. */
    public static String path(Iris.Local thing) {
        return "page/" + name(thing);
    }

    public String data(Iris.Local thing, Format format) {
        return at("data/" + name(thing) + "." + format.suffix());
    }

    /** The query editor with a query in it. */
    public String editor(String query) {
        return shown("editor?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    /** A page about the node; empty where it is no address that a browser should follow. */
    public Optional<String> of(Node node) {
        if (!node.isURI()) return Optional.empty();
        String address = node.getURI();
        if (address.startsWith(iris.base())) return Optional.of(own(node));
        if (address.startsWith(RC.NS)) return Optional.of(shown(TERMS + address.substring(RC.NS.length())));
        if (address.startsWith(Codes.NS)) return Optional.of(shown(CODES + address.substring(Codes.NS.length())));
        return isWeb(address) ? Optional.of(address) : Optional.empty();
    }

    private String own(Node node) {
        return iris.local(node)
                .map(this::page)
                .orElseGet(() -> shown(node.getURI().substring(iris.base().length())));
    }

    /** Whether the node is shown by another site. */
    public boolean isElsewhere(Node node) {
        String address = node.getURI();
        return !address.startsWith(iris.base()) && !address.startsWith(RC.NS) && !address.startsWith(Codes.NS);
    }

    private static boolean isWeb(String address) {
        return address.startsWith("http://") || address.startsWith("https://");
    }

    private static String name(Iris.Local thing) {
        return thing.space().segment() + "/" + thing.key();
    }
}
