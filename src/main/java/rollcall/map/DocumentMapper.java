package rollcall.map;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import rollcall.fact.DateSpan;
import rollcall.fact.Declared;
import rollcall.fact.DocumentType;
import rollcall.fact.Ref;
import rollcall.fact.SourceDocument;
import rollcall.fact.SourceDocument.Basis;
import rollcall.fact.SourceDocument.Dated;
import rollcall.fact.UnseenDocument;
import rollcall.iri.Iris.Space;
import rollcall.vocab.Codes;
import rollcall.vocab.DCTERMS;
import rollcall.vocab.FOAF;
import rollcall.vocab.ORG;
import rollcall.vocab.PROV;
import rollcall.vocab.RC;
import rollcall.vocab.SCHEMA;
import rollcall.vocab.SKOS;

/** The document itself, the unseen ones behind it, and whom it brings along. */
final class DocumentMapper {
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private DocumentMapper() {}

    static void describe(DocumentScope scope) {
        SourceDocument document = scope.document();
        Thing thing = scope.graph()
                .thing(scope.documentNode())
                .a(RC.Document)
                .label(label(scope))
                .link(DCTERMS.type, Codes.concept(document.type()))
                .string(DCTERMS.title, document.title())
                .link(DCTERMS.publisher, scope.node(document.publisher()))
                .link(DCTERMS.source, document.url().map(NodeFactory::createURI))
                .string(DCTERMS.language, document.language())
                .string(SCHEMA.sha256, document.sha256());
        document.date().ifPresent(date -> date(thing, date));
        document.derivedFrom().forEach(from -> thing.link(PROV.wasDerivedFrom, unseen(from, scope)));
    }

    private static String label(DocumentScope scope) {
        SourceDocument document = scope.document();
        if (document.title().isPresent()) return document.title().get();
        String name = Names.of(document.type()) + " " + document.id();
        String publisher =
                document.publisher().map(p -> " (" + scope.names().of(p) + ")").orElse("");
        String dated = document.date()
                .filter(d -> d.basis() != Basis.INFERRED)
                .map(d -> " of " + Names.day(d.value()))
                .orElse("");
        return name + publisher + dated;
    }

    /** An inferred date is given as bounds: {@code dcterms:issued} is never inferred. */
    private static void date(Thing thing, Dated date) {
        Optional<java.time.LocalDate> day = Optional.of(date.value());
        if (date.basis() == Basis.INFERRED) thing.date(RC.earliest, day).date(RC.latest, day);
        else thing.date(DCTERMS.issued, day);
    }

    /** A document only heard of; where its date is not known it stays private to the one that cites it. */
    static Node unseen(UnseenDocument unseen, DocumentScope scope) {
        DatePart date = unseen.date()
                .map(DatePart::of)
                .orElseGet(() -> DatePart.undated(scope.document().id()));
        String key = scope.iris()
                .local(scope.iris().of(unseen.issuer()))
                .orElseThrow()
                .key();
        Thing thing = scope.thing(Space.DOC, key + "." + unseen.type().code() + "." + date.key())
                .a(RC.Document)
                .label(Names.of(unseen.type()) + " of " + scope.names().of(unseen.issuer()) + ", " + date.words())
                .link(DCTERMS.type, Codes.concept(unseen.type()))
                .link(isPublished(unseen.type()) ? DCTERMS.publisher : DCTERMS.creator, scope.node(unseen.issuer()))
                .date(DCTERMS.date, unseen.date());
        if (unseen.date().isEmpty())
            DocumentScope.dates(thing, DateSpan.UNKNOWN.orUntil(scope.document().day()));
        return thing.node();
    }

    private static boolean isPublished(DocumentType type) {
        return type == DocumentType.DISPATCH || type == DocumentType.BROADCAST || type == DocumentType.NEWS_ARTICLE;
    }

    static void declare(List<Declared> declared, DocumentScope scope) {
        for (Declared entity : declared) {
            Thing thing = scope.graph()
                    .thing(scope.iris().of(entity.ref()))
                    .a(type(entity.ref()))
                    .label(entity.label())
                    .link(RC.onBehalfOf, scope.node(entity.onBehalfOf()))
                    .link(SCHEMA.sameAs, entity.wikidata().map(id -> NodeFactory.createURI(WIKIDATA + id)));
            entity.aliases().forEach(alias -> thing.text(SKOS.altLabel, alias, "en"));
        }
    }

    private static Node type(Ref ref) {
        return switch (ref.kind()) {
            case PERSON -> FOAF.Person;
            case ORG -> ORG.Organization;
            case GROUP -> FOAF.Group;
            case PLACE -> SCHEMA.Place;
            default -> throw new IllegalStateException("not declarable: " + ref);
        };
    }
}
