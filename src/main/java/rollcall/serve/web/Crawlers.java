package rollcall.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import rollcall.page.SiteMap;
import rollcall.release.Manifest;
import rollcall.release.Release;
import rollcall.serve.http.Problem;

/** {@code /robots.txt}, {@code /sitemap.xml} with its parts, and {@code /feed.atom}. */
final class Crawlers {
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XML = "application/xml; charset=utf-8";

    private Crawlers() {}

    /** Writes elements. */
    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    static void robots(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = "User-agent: *\nDisallow: " + shown.addresses().at("sparql") + "\nDisallow: "
                + shown.addresses().at("editor") + "\nDisallow: "
                + shown.addresses().at("search") + "\nDisallow: "
                + shown.addresses().at("reconcile") + "\nSitemap: "
                + shown.iris().base() + "sitemap.xml\n";
        shown.answer("text/plain; charset=utf-8", "robots")
                .send(request, response, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** The list of all pages, or of its parts where it is long. */
    static void sitemap(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        shown.answer(XML, "sitemap")
                .send(
                        request,
                        response,
                        () -> shown.finished("sitemap", () -> {
                            List<String> paths = SiteMap.paths(shown.graph(), shown.addresses());
                            int parts = SiteMap.parts(paths);
                            return parts == 1 ? urls(shown, paths) : index(shown, parts);
                        }));
    }

    /** {@code /sitemap/3.xml}. */
    static void part(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Address.rest(request);
        if (!name.matches("[1-9]\\d{0,4}\\.xml")) throw unknown(name).exception();
        int part = Integer.parseInt(name.substring(0, name.indexOf('.')));
        List<String> paths = shown.read(() -> SiteMap.part(SiteMap.paths(shown.graph(), shown.addresses()), part));
        if (paths.isEmpty()) throw unknown(name).exception();
        shown.answer(XML, "sitemap").send(request, response, () -> urls(shown, paths));
    }

    private static Problem unknown(String name) {
        return Problem.notFound("There is no part '" + name + "' of the site map; /sitemap.xml lists them.");
    }

    private static byte[] urls(Shown shown, List<String> paths) {
        return document(xml -> {
            root(xml, "urlset", SITEMAP);
            for (String path : paths) place(xml, "url", shown.iris().base() + path, shown);
        });
    }

    private static byte[] index(Shown shown, int parts) {
        return document(xml -> {
            root(xml, "sitemapindex", SITEMAP);
            for (int part = 1; part <= parts; part++)
                place(xml, "sitemap", shown.iris().base() + "sitemap/" + part + ".xml", shown);
        });
    }

    private static void place(XMLStreamWriter xml, String element, String address, Shown shown)
            throws XMLStreamException {
        xml.writeStartElement(element);
        element(xml, "loc", address);
        element(xml, "lastmod", shown.created().toString());
        xml.writeEndElement();
    }

    /** The releases of the store, newest first. */
    static void feed(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Release> releases = ReleaseList.of(shown.release().release());
        shown.answer("application/atom+xml; charset=utf-8", "feed-" + releases.size())
                .send(request, response, () -> document(xml -> feed(xml, shown, releases)));
    }

    private static void feed(XMLStreamWriter xml, Shown shown, List<Release> releases) throws XMLStreamException {
        root(xml, "feed", ATOM);
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", "en");
        element(xml, "id", shown.iris().base() + "feed.atom");
        element(xml, "title", "Releases of Rollcall");
        element(xml, "updated", shown.created().toString());
        link(xml, "self", shown.iris().base() + "feed.atom");
        link(xml, "alternate", shown.iris().base() + "releases");
        xml.writeStartElement("author");
        element(xml, "name", "Rollcall");
        xml.writeEndElement();
        for (Release release : releases) entry(xml, shown, release.manifest());
    }

    private static void entry(XMLStreamWriter xml, Shown shown, Manifest manifest) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", shown.iris().base() + "feed.atom#" + manifest.version());
        element(xml, "title", "Release " + manifest.version());
        element(xml, "updated", manifest.created().toString());
        link(xml, "alternate", shown.iris().base() + "releases");
        element(
                xml,
                "summary",
                manifest.triples() + " triples in " + manifest.graphs().size() + " graphs, "
                        + manifest.files().size() + " files for download.");
        xml.writeEndElement();
    }

    private static byte[] document(Content content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to a text does not fail", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void root(XMLStreamWriter xml, String name, String namespace) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeDefaultNamespace(namespace);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
