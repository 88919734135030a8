package rollcall.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import rollcall.vocab.RC;

/** The world, drawn once and coloured for each roll call by a style in the drawing. Former states have no shape. */
public final class WorldMap {
    private static final String DRAWING = "/rollcall/page/world.svg";
    private static final String WORLD = read();
    private static final String PLAIN = "path{fill:#e4e2da;stroke:#fff;stroke-width:.4}#sea{fill:#f4f6f7;stroke:none}"
            + "circle{fill:#e4e2da;stroke:#fff;stroke-width:.6}";
    private static final String DARK =
            "@media(prefers-color-scheme:dark){path,circle{fill:#3a4148;stroke:#14181c}" + "#sea{fill:#1b2126}}";

    private WorldMap() {}

    /** Whether the record says of anybody how he voted. */
    public static boolean has(Graph graph, Node vote) {
        return Position.ALL.stream().anyMatch(p -> graph.contains(vote, p.position(), Node.ANY));
    }

    /** An SVG document. */
    public static String of(Graph graph, Node vote) {
        StringBuilder style = new StringBuilder(PLAIN).append(DARK);
        for (Position position : Position.ALL) {
            List<String> shapes = shapes(graph, vote, position);
            if (!shapes.isEmpty())
                style.append(String.join(",", shapes))
                        .append("{fill:")
                        .append(position.colour())
                        .append('}');
        }
        int head = WORLD.indexOf('>') + 1;
        return WORLD.substring(0, head) + "<style>" + style + "</style>" + WORLD.substring(head);
    }

    private static List<String> shapes(Graph graph, Node vote, Position position) {
        List<String> shapes = new ArrayList<>();
        for (Node state : Graphs.objects(graph, vote, position.position())) {
            Optional<String> code = Graphs.text(graph, state, RC.m49Code).filter(c -> c.matches("\\d{3}"));
            code.ifPresent(c -> shapes.addAll(List.of("#m" + c, "#d" + c)));
        }
        return shapes;
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(WorldMap.class.getResourceAsStream(DRAWING), DRAWING)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(DRAWING, e);
        }
    }
}
