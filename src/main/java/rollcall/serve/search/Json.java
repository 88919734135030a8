package rollcall.serve.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import rollcall.serve.http.Sending;

/** Small JSON answers. */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** Writes a whole answer; to HEAD its headers only. */
    public static void write(HttpServletRequest request, HttpServletResponse response, Object value)
            throws IOException {
        Sending.tagged(MAPPER.writeValueAsBytes(value), "application/json", request, response);
    }
}
