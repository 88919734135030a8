package rollcall.serve.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rollcall.release.Manifest;

/** The data set in schema.org's words, as search engines for data read it. */
final class SchemaOrg {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SchemaOrg() {}

    /** JSON-LD in which no character can end a script element. */
    static String dataset(Shown shown) {
        String base = shown.iris().base();
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@context", "http://schema.org/");
        dataset.put("@type", "Dataset");
        dataset.put("@id", base + "id/dataset/rollcall");
        dataset.put("name", "Rollcall: the diplomatic record as linked data");
        dataset.put(
                "description",
                "Votes of United Nations bodies state by state, and what documents say about votes, meetings, visits,"
                        + " agreements, statements and sanctions, each with the passage that supports it.");
        dataset.put("url", base);
        dataset.put("version", shown.release().version());
        dataset.put("dateModified", shown.created().toString());
        shown.publisher().ifPresent(publisher -> dataset.put("publisher", publisher.schemaOrg(shown.iris())));
        dataset.put("isAccessibleForFree", true);
        dataset.put("license", "https://creativecommons.org/licenses/by/4.0/");
        dataset.put(
                "usageInfo",
                "The United Nations' voting records in it are copyright United Nations; non-commercial use, with"
                        + " attribution.");
        dataset.put(
                "keywords", List.of("United Nations", "voting records", "diplomacy", "foreign policy", "linked data"));
        dataset.put(
                "distribution",
                shown.release().manifest().files().stream()
                        .map(file -> distribution(base, file))
                        .toList());
        return text(dataset);
    }

    private static Map<String, Object> distribution(String base, Manifest.PublishedFile file) {
        Map<String, Object> distribution = new LinkedHashMap<>();
        distribution.put("@type", "DataDownload");
        distribution.put("name", file.name());
        distribution.put("contentUrl", base + "dump/" + file.name());
        distribution.put("encodingFormat", file.mediaType());
        distribution.put("contentSize", file.bytes() + " B");
        distribution.put("sha256", file.sha256());
        return distribution;
    }

    static String text(Object value) {
        try {
            return JSON.writeValueAsString(value)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and lists are always JSON", e);
        }
    }
}
