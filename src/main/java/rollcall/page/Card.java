package rollcall.page;

import java.util.List;
import java.util.Optional;

/**
 * A passage of a document and who, in it, vouches for what it supports.
 *
 * @param words     the passage, cut where something in it is marked
 * @param self      the passage's own page
 * @param document  empty where the data does not name it
 * @param ownVoice  whether the document itself vouches for it
 * @param claimant  who does otherwise
 * @param certainty its name and the definition of that name
 * @param implied   whether the passage does not say outright what it supports
 * @param hedge     the words that soften the claim; may be empty
 */
public record Card(
        List<Piece> words,
        Text quote,
        Value self,
        Optional<Value> document,
        boolean ownVoice,
        Optional<Value> claimant,
        List<Value> relayedBy,
        Optional<Value> saidIn,
        Optional<Value> certainty,
        boolean implied,
        String hedge,
        String place) {

    /**
     * Part of a passage.
     *
     * @param mark {@code words} for a quotation, {@code hedge}, {@code date}; empty for plain text
     */
    public record Piece(String text, String mark) {}
}
