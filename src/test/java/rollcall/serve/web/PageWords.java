package rollcall.serve.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What a page says to its reader, each bit with the language it is marked as: texts, and attributes that are read out or
 * shown. Code is left out, it has no language.
 */
final class PageWords {
    private static final Set<String> SILENT = Set.of("script", "style", "code", "pre", "textarea");
    private static final List<String> SAID = List.of("aria-label", "title", "alt", "placeholder");

    private final List<Said> said = new ArrayList<>();

    private PageWords() {}

    record Said(String lang, String words) {}

    static List<Said> of(String html) {
        try {
            HtmlDocumentBuilder parser = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
            PageWords words = new PageWords();
            words.read(parser.parse(new InputSource(new StringReader(html))).getDocumentElement(), "");
            return words.said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(Element element, String outer) {
        if (SILENT.contains(element.getTagName())) return;
        String lang = element.hasAttribute("lang") ? element.getAttribute("lang") : outer;
        for (String attribute : SAID) add(lang, element.getAttribute(attribute));
        if (element.getAttribute("name").equals("description")) add(lang, element.getAttribute("content"));
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) read(inner, lang);
            else if (child.getNodeType() == Node.TEXT_NODE) add(lang, child.getNodeValue());
        }
    }

    private void add(String lang, String words) {
        String text = words.replaceAll("\\s+", " ").strip();
        if (!text.isEmpty() && !text.startsWith("http")) said.add(new Said(lang, text));
    }
}
