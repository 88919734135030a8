package rollcall.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import rollcall.page.language.Language;
import rollcall.vocab.RDFS;

/**
 * A question with its query, from a file in the convention of the SIB examples: a {@code sh:SPARQLExecutable} with a
 * comment in plain words and keywords.
 *
 * @param name  of the file, without suffix
 * @param questions the same in several languages
 * @param notes what one must know to read the answer, in the same languages; mostly none
 * @param query without prefixes; relative IRIs are relative to the base of the release
 */
public record Example(String name, List<Text> questions, List<Text> notes, String query, List<String> keywords) {
    private static final String FOLDER = "/rollcall/examples/";
    private static final String INDEX = FOLDER + "index.txt";
    private static final Node SELECT = shacl("select");
    private static final Node NOTE = NodeFactory.createURI("https://schema.org/description");
    private static final Node KEYWORD = NodeFactory.createURI("https://schema.org/keywords");
    private static final List<Example> ALL = read();

    /** All examples, in the order of their index. */
    public static List<Example> all() {
        return ALL;
    }

    private static List<Example> read() {
        try (InputStream in = Objects.requireNonNull(Example.class.getResourceAsStream(INDEX), INDEX)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(Example::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(INDEX, e);
        }
    }

    private static Example read(String name) {
        Graph graph = GraphFactory.createDefaultGraph();
        String file = FOLDER + name + ".ttl";
        try (InputStream in = Objects.requireNonNull(Example.class.getResourceAsStream(file), file)) {
            RDFParser.source(in)
                    .lang(Lang.TURTLE)
                    .base("http://localhost/examples/")
                    .parse(graph);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return new Example(name, texts(graph, RDFS.comment), texts(graph, NOTE), text(graph, SELECT), keywords(graph));
    }

    /** In a language, else in English. */
    public Text question(Language language) {
        return in(language, questions).orElseThrow();
    }

    /** In a language, else in English. */
    public Optional<Text> note(Language language) {
        return in(language, notes);
    }

    private static Optional<Text> in(Language language, List<Text> texts) {
        return texts.stream().filter(text -> text.isIn(language)).findFirst().or(() -> texts.stream()
                .filter(text -> text.isIn(Language.ENGLISH))
                .findFirst());
    }

    private static List<Text> texts(Graph graph, Node property) {
        List<Text> texts = new ArrayList<>();
        graph.find(Node.ANY, property, Node.ANY).forEach(t -> texts.add(Text.of(t.getObject())));
        return texts;
    }

    private static String text(Graph graph, Node property) {
        return graph.find(Node.ANY, property, Node.ANY).next().getObject().getLiteralLexicalForm();
    }

    private static List<String> keywords(Graph graph) {
        List<String> keywords = new ArrayList<>();
        graph.find(Node.ANY, KEYWORD, Node.ANY)
                .forEach(t -> keywords.add(t.getObject().getLiteralLexicalForm()));
        keywords.sort(Comparator.naturalOrder());
        return keywords;
    }

    private static Node shacl(String name) {
        return NodeFactory.createURI("http://www.w3.org/ns/shacl#" + name);
    }
}
