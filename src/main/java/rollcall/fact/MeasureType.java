package rollcall.fact;

/** The kinds of sanctions and restrictions. */
public enum MeasureType implements Coded {
    EMBARGO,
    ASSET_FREEZE,
    TRAVEL_RESTRICTION,
    FINANCIAL_RESTRICTION,
    TERRORISM_SPONSOR_LISTING,
    DESIGNATION,
    TARIFF,
    SECONDARY_SANCTION,
    UNSPECIFIED;

    @Override
    public String scheme() {
        return "measure";
    }
}
