package rollcall.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody says, writes, denies, or declines to say something. Called so because a statement is a triple in RDF.
 *
 * @param speaker at least one
 * @param saidIn  the event it was said at
 * @param words   the words in quotation marks, verbatim
 * @param gist    our short English paraphrase
 */
@FactKind("statement")
public record PublicStatement(
        List<Ref> speaker,
        List<Ref> onBehalfOf,
        Optional<Role> actingAs,
        Stance stance,
        List<Ref> about,
        List<Ref> target,
        List<Ref> audience,
        Optional<Ref> saidIn,
        DateSpan date,
        Optional<String> words,
        Optional<String> gist,
        List<Evidence> evidence,
        Optional<String> id,
        Optional<String> note)
        implements Fact {
    public PublicStatement {
        speaker = speaker == null ? List.of() : List.copyOf(speaker);
        onBehalfOf = onBehalfOf == null ? List.of() : List.copyOf(onBehalfOf);
        about = about == null ? List.of() : List.copyOf(about);
        target = target == null ? List.of() : List.copyOf(target);
        audience = audience == null ? List.of() : List.copyOf(audience);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        if (words.isEmpty() && gist.isEmpty() && stance != Stance.DECLINES_TO_COMMENT)
            throw new InvalidFact(
                    "FACT-SCHEMA",
                    "words",
                    "neither words nor gist",
                    "what was said",
                    "quote the words, or say in short what was said");
        if (actingAs.isPresent() && speaker.size() != 1)
            throw new InvalidFact(
                    "FACT-SCHEMA",
                    "actingAs",
                    speaker.size() + " speakers",
                    "exactly one speaker",
                    "split the record, or remove actingAs");
    }

    @Override
    public DateSpan when() {
        return date;
    }

    @Override
    public Stream<Verbatim> verbatim() {
        return Stream.concat(Fact.super.verbatim(), words.map(text -> new Verbatim("words", text)).stream());
    }
}
