package rollcall.fact;

import java.time.LocalDate;
import java.util.Optional;

/** A document that another one speaks of and we have not seen: an agency's dispatch, an internal cable. */
public record UnseenDocument(Ref issuer, DocumentType type, Optional<LocalDate> date) {}
