package rollcall.vocab;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;

/** The prefixes of ONTOLOGY.md: used in every Turtle document, in the query editor and in the examples. */
public final class Prefixes {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("st", "state"),
            Map.entry("pers", "person"),
            Map.entry("body", "org"),
            Map.entry("grp", "group"),
            Map.entry("place", "place"),
            Map.entry("office", "office"),
            Map.entry("res", "resolution"),
            Map.entry("ser", "series"),
            Map.entry("ses", "session"),
            Map.entry("ve", "vote-event"),
            Map.entry("cast", "cast-vote"),
            Map.entry("tally", "tally"),
            Map.entry("ev", "event"),
            Map.entry("sta", "statement"),
            Map.entry("est", "estimate"),
            Map.entry("agr", "agreement"),
            Map.entry("mea", "measure"),
            Map.entry("doc", "doc"),
            Map.entry("evi", "evidence"),
            Map.entry("g", "graph"),
            Map.entry("ds", "dataset"),
            Map.entry("run", "run"));

    private Prefixes() {}

    /** Prefix to namespace, sorted by prefix. */
    public static Map<String, String> of(String base) {
        Map<String, String> all = new TreeMap<>();
        KINDS.forEach((prefix, kind) -> all.put(prefix, base + "id/" + kind + "/"));
        all.put("rc", RC.NS);
        all.put("rcc", Codes.NS);
        all.put("dcat", DCAT.NS);
        all.put("dcterms", DCTERMS.NS);
        all.put("foaf", FOAF.NS);
        all.put("oa", OA.NS);
        all.put("opengov", OPENGOV.NS);
        all.put("org", ORG.NS);
        all.put("owl", OWL.NS);
        all.put("p", WDS.P);
        all.put("pq", WDS.PQ);
        all.put("ps", WDS.PS);
        all.put("prov", PROV.NS);
        all.put("rdf", RDF.NS);
        all.put("rdfs", RDFS.NS);
        all.put("schema", SCHEMA.NS);
        all.put("skos", SKOS.NS);
        all.put("void", VOID.NS);
        all.put("wd", "http://www.wikidata.org/entity/");
        all.put("wdt", WDT.NS);
        all.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return all;
    }

    public static PrefixMap map(String base) {
        PrefixMap prefixes = PrefixMapFactory.create();
        of(base).forEach(prefixes::add);
        return prefixes;
    }
}
