package rollcall.fact;

/** What a document says came of a vote. Not a code list of the ontology: an outcome is written only as adopted or failed. */
public enum Outcome {
    ADOPTED,
    REJECTED,
    VETOED,
    SCHEDULED,
    WITHDRAWN
}
