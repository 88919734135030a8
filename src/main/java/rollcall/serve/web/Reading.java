package rollcall.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import rollcall.page.Addresses;
import rollcall.page.Chrome;
import rollcall.page.Templates;
import rollcall.page.Things;
import rollcall.page.language.Messages;
import rollcall.page.language.Reader;

/** One release as one reader sees it. */
record Reading(Shown shown, Reader reader) {
    private static final String HTML = "text/html; charset=utf-8";

    /** Makes the parts of a page, inside a transaction. */
    interface Parts {
        /** Names and values as the template declares them, beside {@code site}. */
        Map<String, Object> of() throws IOException;
    }

    static Reading of(Shown shown, HttpServletRequest request) {
        return new Reading(shown, reader(request));
    }

    static Reader reader(HttpServletRequest request) {
        return Reader.of(request.getQueryString(), request.getHeader("Accept-Language"));
    }

    Addresses addresses() {
        return new Addresses(shown.iris(), reader);
    }

    Messages say() {
        return Messages.in(reader.language());
    }

    Things things() {
        return new Things(shown.release().dataset(), shown.graph(), addresses(), shown.ballots(), shown.newest());
    }

    Chrome chrome() {
        return new Chrome(addresses(), shown.release().version(), Assets.VERSION);
    }

    /** Says in the headers which language the answer is in, and by what it was chosen. */
    void headers(HttpServletResponse response) {
        response.addHeader("Vary", "Accept-Language");
        response.setHeader("Content-Language", reader.language().tag());
    }

    /** @param page what the address names, for its representations to be told apart from those of others */
    void send(String page, String template, HttpServletRequest request, HttpServletResponse response, Parts parts)
            throws IOException {
        send(page, "", template, request, response, parts);
    }

    /** @param state of what the page shows besides the release; another state, another representation */
    void send(
            String page,
            String state,
            String template,
            HttpServletRequest request,
            HttpServletResponse response,
            Parts parts)
            throws IOException {
        headers(response);
        String representation = "html-" + reader.language().tag() + (reader.chosen() ? "-chosen" : "") + state;
        shown.answer(HTML, representation)
                .send(
                        request,
                        response,
                        () -> shown.finished(page + ' ' + representation, () -> html(template, parts.of())));
    }

    byte[] html(String template, Map<String, Object> parts) {
        Map<String, Object> all = new LinkedHashMap<>(parts);
        all.put("site", chrome());
        return Templates.html(template, all);
    }
}
