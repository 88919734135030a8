package rollcall.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollcall.iri.Iris;
import rollcall.page.Addresses;
import rollcall.page.Description;
import rollcall.page.Format;
import rollcall.page.ThingPage;
import rollcall.page.Things;
import rollcall.serve.http.Problem;

/** {@code /id/…}, {@code /page/…} and {@code /data/…}: a thing, what people and what machines read about it. */
final class ThingPages {
    private ThingPages() {}

    /** 303 to the page or the description, by {@code Accept}. */
    static void id(Shown shown, HttpServletRequest request, HttpServletResponse response) {
        Iris.Local thing = known(shown, Address.thing(shown, Address.rest(request)));
        Optional<Format> format = Offers.pageOrData(request, response);
        links(shown, thing, response);
        Addresses addresses = Reading.of(shown, request).addresses();
        seeOther(response, format.map(f -> addresses.data(thing, f)).orElseGet(() -> addresses.page(thing)));
    }

    static void page(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Iris.Local thing = known(shown, Address.thing(shown, Address.rest(request)));
        Reading reading = Reading.of(shown, request);
        Things.Part part = new Things.Part(
                Optional.ofNullable(request.getParameter("list")).orElse(""),
                Address.number(request, "from"),
                Address.number(request, "votes"));
        links(shown, thing, response);
        String page = shown.addresses().page(thing) + part;
        reading.send(page, "thing", request, response, () -> Map.of("page", model(reading, thing, part)));
    }

    private static ThingPage model(Reading reading, Iris.Local thing, Things.Part part) {
        return reading.things().page(thing, part).orElseThrow(() -> Problem.notFound(
                        "There is no list '" + part.list() + "' from " + part.from() + " on this page.")
                .exception());
    }

    static void data(Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Address.Data address = Address.data(shown, Address.rest(request));
        Iris.Local thing = known(shown, address.thing());
        links(shown, thing, response);
        if (address.format().isEmpty()) {
            seeOther(response, shown.addresses().data(thing, Offers.data(request, response)));
            return;
        }
        Format format = address.format().get();
        shown.answer(format.contentType(), format.suffix())
                .send(
                        request,
                        response,
                        () -> shown.finished(
                                shown.addresses().data(thing, format), () -> description(shown, thing, format)));
    }

    private static byte[] description(Shown shown, Iris.Local thing, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(Description.of(shown.graph(), shown.iris(), thing), out);
        return out.toByteArray();
    }

    private static Iris.Local known(Shown shown, Iris.Local thing) {
        if (shown.knows(thing)) return thing;
        String name = thing.space().segment() + "/" + thing.key();
        throw Problem.notFound("This release says nothing of '" + name + "'. Search for it by a name.")
                .with(
                        "search",
                        shown.addresses()
                                .at("search?q=" + URLEncoder.encode(Nearest.words(thing), StandardCharsets.UTF_8)))
                .with("nearest", nearest(shown, thing))
                .exception();
    }

    private static List<Map<String, String>> nearest(Shown shown, Iris.Local thing) {
        return Nearest.to(shown, thing).stream()
                .map(entry -> Map.of(
                        "id", entry.id(), "iri", shown.iris().base() + "id/" + entry.id(), "label", entry.label()))
                .toList();
    }

    /** A path is enough of a location: it leads to where the client already is. */
    private static void seeOther(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
        response.setHeader("Cache-Control", "public, max-age=60");
    }

    private static void links(Shown shown, Iris.Local thing, HttpServletResponse response) {
        link(response, shown.addresses().page(thing), "alternate", "text/html");
        for (Format format : Format.values())
            link(response, shown.addresses().data(thing, format), "alternate", format.mediaType());
        link(response, shown.addresses().data(thing, Format.TURTLE), "describedby", Format.TURTLE.mediaType());
        response.addHeader("Link", "<" + shown.iris().node(thing).getURI() + ">; rel=\"canonical\"");
    }

    private static void link(HttpServletResponse response, String target, String relation, String type) {
        response.addHeader("Link", "<" + target + ">; rel=\"" + relation + "\"; type=\"" + type + "\"");
    }
}
