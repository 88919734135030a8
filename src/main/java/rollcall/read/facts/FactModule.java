package rollcall.read.facts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import rollcall.fact.Attribution;
import rollcall.fact.Choice;
import rollcall.fact.Coded;
import rollcall.fact.DocumentType;
import rollcall.fact.InvalidFact;
import rollcall.fact.Kind;
import rollcall.fact.Ref;
import rollcall.fact.UnseenDocument;
import rollcall.fact.VoteEvent;

/** How the building blocks of the facts format (ONTOLOGY 7.2) become values of the ground floor. */
final class FactModule extends SimpleModule {
    FactModule() {
        super("facts");
        setDeserializers(new CodeLists());
        addDeserializer(LocalDate.class, new Day());
        addDeserializer(Ref.class, new Entity());
        addDeserializer(Attribution.class, new Step());
        addDeserializer(UnseenDocument.class, new Unseen());
        addDeserializer(VoteEvent.class, new LinkedVoteEvent());
        addKeyDeserializer(Choice.class, new ChoiceKey());
    }

    static Scope scope(DeserializationContext context) {
        return (Scope) context.getAttribute(Scope.ATTRIBUTE);
    }

    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    /** Enums by the spelling of their code list; what is not in the list is a finding, not a new code. */
    private static final class CodeLists extends SimpleDeserializers {
        @Override
        public JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return new Code(type);
        }
    }

    private static final class Code extends StdDeserializer<Enum<?>> {
        Code(Class<?> type) {
            super(type);
        }

        @Override
        public Enum<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getText();
            List<Enum<?>> constants = Arrays.stream(handledType().getEnumConstants())
                    .<Enum<?>>map(c -> (Enum<?>) c)
                    .toList();
            return constants.stream()
                    .filter(c -> spelling(c).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new InvalidFact(
                            "CODE-UNKNOWN",
                            "",
                            text,
                            "one of " + spellings(constants),
                            "use a code of the list; a missing code is added to the ontology first"));
        }

        private static String spelling(Enum<?> constant) {
            if (constant instanceof Coded coded) return coded.code();
            if (constant instanceof Choice choice) return choice.key();
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private static String spellings(List<Enum<?>> constants) {
            return constants.stream().map(Code::spelling).collect(Collectors.joining(", "));
        }
    }

    private static final class Day extends StdDeserializer<LocalDate> {
        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return LocalDate.parse(parser.getText());
            } catch (DateTimeException e) {
                throw new InvalidFact(
                        "DATE-FORM", "", parser.getText(), "a day that exists, as YYYY-MM-DD", "correct the date");
            }
        }
    }

    private static final class Entity extends StdDeserializer<Ref> {
        Entity() {
            super(Ref.class);
        }

        @Override
        public Ref deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String pointer = pointer(parser);
            return entity(parser.readValueAsTree(), scope(context), pointer);
        }
    }

    private static Ref entity(JsonNode node, Scope scope, String pointer) {
        if (node.isTextual()) return scope.reference(node.textValue(), pointer);
        Optional<Ref> of =
                node.hasNonNull("of") ? Optional.of(entity(node.get("of"), scope, pointer + "/of")) : Optional.empty();
        Optional<Kind> kind = Optional.ofNullable(node.get("kind"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .flatMap(Kind::of);
        return scope.named(node.path("name").asText(), kind, of, pointer);
    }

    /** A step of an attribution chain: {@code in} is an unseen document, or the event it was said at. */
    private static final class Step extends StdDeserializer<Attribution> {
        Step() {
            super(Attribution.class);
        }

        @Override
        public Attribution deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String pointer = pointer(parser);
            JsonNode step = parser.readValueAsTree();
            if (!step.hasNonNull("who"))
                throw new InvalidFact("ATTRIBUTION", "who", "nobody", "who vouches or relays", "name who says so");
            Ref who = entity(step.get("who"), scope(context), pointer + "/who");
            JsonNode in = step.path("in");
            Optional<Ref> at =
                    in.isTextual() ? Optional.of(entity(in, scope(context), pointer + "/in")) : Optional.empty();
            Optional<UnseenDocument> document = in.isObject() ? Optional.of(unseen(who, in)) : Optional.empty();
            return new Attribution(
                    who, document, at, Optional.ofNullable(step.path("cue").textValue()));
        }
    }

    private static final class Unseen extends StdDeserializer<UnseenDocument> {
        Unseen() {
            super(UnseenDocument.class);
        }

        @Override
        public UnseenDocument deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String pointer = pointer(parser);
            JsonNode document = parser.readValueAsTree();
            return unseen(entity(document.path("issuer"), scope(context), pointer + "/issuer"), document);
        }
    }

    private static UnseenDocument unseen(Ref issuer, JsonNode document) {
        String type = document.path("type").asText();
        DocumentType known = Arrays.stream(DocumentType.values())
                .filter(t -> t.code().equals(type))
                .findFirst()
                .orElseThrow(() -> new InvalidFact(
                        "CODE-UNKNOWN",
                        "type",
                        type,
                        "a code of the list document",
                        "use for instance dispatch, cable or press-statement"));
        try {
            return new UnseenDocument(
                    issuer,
                    known,
                    Optional.ofNullable(document.path("date").textValue()).map(LocalDate::parse));
        } catch (DateTimeException e) {
            throw new InvalidFact(
                    "DATE-FORM",
                    "date",
                    document.path("date").asText(),
                    "a day that exists, as YYYY-MM-DD",
                    "correct the date");
        }
    }

    private static final class LinkedVoteEvent extends StdDeserializer<VoteEvent> {
        LinkedVoteEvent() {
            super(VoteEvent.class);
        }

        @Override
        public VoteEvent deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String pointer = pointer(parser);
            WrittenVoteEvent written = parser.readValueAs(WrittenVoteEvent.class);
            return written.link(scope(context), pointer);
        }
    }

    private static final class ChoiceKey extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            if (key.equals("notVoting")) return Choice.NOT_VOTING;
            return Choice.ofKey(key)
                    .orElseThrow(() -> new InvalidFact(
                            "CODE-UNKNOWN", key, key, "yes, no, abstain or notVoting", "use one of the four"));
        }
    }
}
