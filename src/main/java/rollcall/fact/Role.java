package rollcall.fact;

/** The part in which a person speaks or acts. */
public enum Role implements Coded {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    FOREIGN_MINISTER,
    UN_REPRESENTATIVE,
    AMBASSADOR,
    LEGISLATOR,
    SPOKESPERSON,
    OFFICIAL,
    EXPERT,
    OTHER;

    @Override
    public String scheme() {
        return "role";
    }
}
