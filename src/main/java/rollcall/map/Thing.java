package rollcall.map;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import rollcall.vocab.RDF;
import rollcall.vocab.RDFS;

/** One subject, described in one graph. */
record Thing(NamedGraph graph, Node node) {
    Thing a(Node type) {
        return link(RDF.type, type);
    }

    Thing label(String english) {
        return text(RDFS.label, english, "en");
    }

    Thing link(Node predicate, Node object) {
        graph.add(node, predicate, object);
        return this;
    }

    Thing link(Node predicate, Optional<Node> object) {
        object.ifPresent(o -> link(predicate, o));
        return this;
    }

    Thing links(Node predicate, Collection<Node> objects) {
        objects.forEach(o -> link(predicate, o));
        return this;
    }

    Thing string(Node predicate, String value) {
        return link(predicate, NodeFactory.createLiteralString(value));
    }

    Thing string(Node predicate, Optional<String> value) {
        value.ifPresent(v -> string(predicate, v));
        return this;
    }

    Thing text(Node predicate, String value, String language) {
        return link(predicate, NodeFactory.createLiteralLang(value, language));
    }

    Thing date(Node predicate, Optional<LocalDate> day) {
        day.ifPresent(d -> link(predicate, NodeFactory.createLiteralDT(d.toString(), XSDDatatype.XSDdate)));
        return this;
    }

    Thing integer(Node predicate, long value) {
        return link(predicate, NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger));
    }

    /** An {@code xsd:integer} where the number is whole, else an {@code xsd:decimal}. */
    Thing number(Node predicate, Optional<BigDecimal> value) {
        value.ifPresent(v -> {
            BigDecimal plain = v.stripTrailingZeros();
            if (plain.scale() <= 0)
                link(predicate, NodeFactory.createLiteralDT(plain.toBigInteger().toString(), XSDDatatype.XSDinteger));
            else link(predicate, NodeFactory.createLiteralDT(plain.toPlainString(), XSDDatatype.XSDdecimal));
        });
        return this;
    }
}
