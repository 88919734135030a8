package rollcall.fact;

/** The forms of agreements. */
public enum AgreementType implements Coded {
    TREATY,
    JOINT_STATEMENT,
    MEMORANDUM,
    CONTRACT,
    UNSPECIFIED;

    @Override
    public String scheme() {
        return "agreement";
    }
}
