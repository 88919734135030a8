package rollcall.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The compiled templates of {@code src/main/jte}; they escape whatever they are given. Safe for many threads. */
public final class Templates {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "rollcall.page.jte");

    static {
        ENGINE.setTrimControlStructures(true);
    }

    private Templates() {}

    /**
     * Renders a page.
     *
     * @param name       of the template, without suffix
     * @param parameters as the template declares them
     * @return UTF-8
     */
    public static byte[] html(String name, Map<String, Object> parameters) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        ENGINE.render(name + ".jte", parameters, output);
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
            output.writeTo(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
