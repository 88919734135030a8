package rollcall.serve.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import rollcall.iri.Iris;
import rollcall.reconcile.EntityType;
import rollcall.serve.search.Json;
import rollcall.vocab.RC;

/**
 * What the service says of itself.
 *
 * @param address scheme and host as the client reached us, without a slash behind: a client elsewhere needs whole
 *                addresses, and it can reach this one
 */
record Manifests(Iris iris, String address) {
    private static final String NAME = "Rollcall: states, people, bodies and votes of the United Nations";
    private static final int WIDTH = 420;
    private static final int HEIGHT = 220;

    /** As API 0.2 wants it. */
    ObjectNode current() {
        ObjectNode json = Json.object();
        json.putArray("versions").add("0.1").add("0.2");
        json.put("name", NAME).put("identifierSpace", iris.base() + "id/").put("schemaSpace", RC.NS);
        json.put("documentation", address + "/");
        types(json.putArray("defaultTypes"));
        // Ids have a slash, which clients escape; an address with an escaped slash in its path is refused by many
        // servers.
        json.putObject("view").put("url", address + "/lookup?id={{id}}");
        json.putObject("preview")
                .put("url", address + "/reconcile/preview?id={{id}}")
                .put("width", WIDTH)
                .put("height", HEIGHT);
        ObjectNode suggest = json.putObject("suggest");
        for (String what : new String[] {"entity", "type", "property"}) suggest(suggest.putObject(what), what);
        service(json.putObject("extend").putObject("propose_properties"), "/reconcile/properties");
        return json;
    }

    private void suggest(ObjectNode json, String what) {
        service(json, "/reconcile/suggest/" + what);
        json.put("flyout_service_url", address).put("flyout_service_path", "/reconcile/flyout/" + what + "?id=${id}");
    }

    private void service(ObjectNode json, String path) {
        json.put("service_url", address).put("service_path", path);
    }

    /** As the 1.0 draft wants it; the addresses of its services follow from its own. */
    ObjectNode draft() {
        ObjectNode json = Json.object();
        json.putArray("versions").add("1.0-draft");
        json.put("name", NAME).put("identifierSpace", iris.base() + "id/").put("schemaSpace", RC.NS);
        json.put("documentation", address + "/").put("standardizedScore", true);
        types(json.putArray("defaultTypes"));
        json.putObject("view").put("url", address + "/lookup?id={{id}}");
        json.putObject("preview").put("width", WIDTH).put("height", HEIGHT);
        json.putObject("suggest").put("entity", true).put("type", true).put("property", true);
        json.putObject("extend").put("proposeProperties", true).putArray("propertySettings");
        return json;
    }

    private static void types(ArrayNode json) {
        for (EntityType type : EntityType.values()) json.add(Answers.type(type));
    }
}
