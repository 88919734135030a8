package rollcall.read.facts;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import rollcall.fact.Fact;
import rollcall.fact.InvalidFact;

/** Binds JSON objects to the records of the ground floor by the names of their components. */
final class FactBinding {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new FactModule())
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Map<String, Class<? extends Fact>> KINDS = kinds();

    private FactBinding() {}

    @SuppressWarnings("unchecked")
    private static Map<String, Class<? extends Fact>> kinds() {
        return Arrays.stream(Fact.class.getPermittedSubclasses())
                .map(type -> (Class<? extends Fact>) type)
                .collect(Collectors.toMap(Fact::kind, Function.identity()));
    }

    /** One record; empty if it was refused, which the scope has been told. */
    static Optional<Fact> fact(JsonNode record, Scope scope) {
        ObjectNode fields = record.deepCopy();
        Class<? extends Fact> type = KINDS.get(fields.remove("kind").textValue());
        return bind(fields, type, scope, r -> scope.refuse(r.code(), r.pointer(), r.found(), r.expected(), r.remedy()))
                .map(Fact.class::cast);
    }

    static <T> Optional<T> bind(JsonNode node, Class<T> type, Scope scope, Consumer<Rejected> rejected) {
        ObjectReader reader = MAPPER.readerFor(type).withAttribute(Scope.ATTRIBUTE, scope);
        try {
            return Optional.of(reader.readValue(node));
        } catch (JsonMappingException e) {
            rejected.accept(rejected(e));
        } catch (IOException e) {
            throw new IllegalStateException("a parsed tree was read", e);
        }
        return Optional.empty();
    }

    private static Rejected rejected(JsonMappingException e) {
        String pointer = e.getPath().stream().map(FactBinding::step).collect(Collectors.joining());
        if (cause(e) instanceof InvalidFact problem) {
            String at = problem.field().isEmpty() ? pointer : pointer + "/" + problem.field();
            return new Rejected(problem.code(), at, problem.found(), problem.expected(), problem.remedy());
        }
        return new Rejected(
                "FACT-SCHEMA",
                pointer,
                String.valueOf(e.getOriginalMessage()),
                "the facts format",
                "see ontology/facts.schema.json");
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() != null ? "/" + reference.getFieldName() : "/" + reference.getIndex();
    }

    private static Throwable cause(Throwable e) {
        Throwable cause = e;
        while (!(cause instanceof InvalidFact) && cause.getCause() != null) cause = cause.getCause();
        return cause;
    }
}
