package rollcall.fact;

import java.util.Optional;

/**
 * One step of the chain from a document to whoever vouches for a thing.
 *
 * @param in  the unseen document he said it in, if the passage names one
 * @param at  the event he said it at, if the passage names one
 * @param cue the words of the passage that name him
 */
public record Attribution(Ref who, Optional<UnseenDocument> in, Optional<Ref> at, Optional<String> cue) {}
