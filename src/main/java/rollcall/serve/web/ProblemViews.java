package rollcall.serve.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import rollcall.page.ProblemView;
import rollcall.page.Text;
import rollcall.page.language.Messages;
import rollcall.serve.http.Problem;
import rollcall.serve.http.Web;

/** Makes a problem ready for its page. */
final class ProblemViews {
    private static final String QUERY = "query=";

    private ProblemViews() {}

    /** The reason in the reader's words by the status, and what exactly was found as it is, in English. */
    static ProblemView of(Problem problem, Web.Asked asked, Messages say) {
        String status =
                say.has("problem." + problem.status() + ".title") ? Integer.toString(problem.status()) : "other";
        return new ProblemView(
                problem.status(),
                say.text("problem." + status + ".title"),
                say.text("problem." + status + ".text"),
                problem.detail(),
                asked.requestId(),
                String.valueOf(problem.more().getOrDefault("search", "")),
                nearest(problem),
                query(asked),
                path(asked));
    }

    /** What was asked of the endpoint, for it to be mended in the editor; empty where it was nothing or cannot be read. */
    private static String query(Web.Asked asked) {
        if (!asked.path().equals("/sparql") || asked.query() == null) return "";
        try {
            String query = URLDecoder.decode(
                    Arrays.stream(asked.query().split("&"))
                            .filter(parameter -> parameter.startsWith(QUERY))
                            .findFirst()
                            .map(parameter -> parameter.substring(QUERY.length()))
                            .orElse(""),
                    StandardCharsets.UTF_8);
            return query.length() > QueryPages.LONGEST ? "" : query;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static List<ProblemView.Near> nearest(Problem problem) {
        return problem.more().get("nearest") instanceof List<?> found
                ? found.stream().map(Map.class::cast).map(ProblemViews::near).toList()
                : List.of();
    }

    private static ProblemView.Near near(Map<?, ?> member) {
        return new ProblemView.Near(
                String.valueOf(member.get("id")), new Text(String.valueOf(member.get("label")), ""));
    }

    /** Below the base, without a language; no more than one slash can begin it, lest it lead to another host. */
    private static String path(Web.Asked asked) {
        String path = asked.path().replaceFirst("^[/\\\\]+", "");
        String rest = asked.query() == null
                ? ""
                : asked.query().replaceAll("(^|&)lang=[^&]*", "").replaceFirst("^&", "");
        return path.length() + rest.length() > LONGEST ? "" : rest.isEmpty() ? path : path + '?' + rest;
    }

    private static final int LONGEST = 500;
}
