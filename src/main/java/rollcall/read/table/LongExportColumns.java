package rollcall.read.table;

/** Where the export keeps what, whichever generation it is; {@link Header#ABSENT} for what it lacks. */
record LongExportColumns(
        Header header,
        int id,
        int code,
        int name,
        int vote,
        int date,
        int session,
        int symbol,
        int draft,
        int meeting,
        int title,
        int agenda,
        int subjects,
        int note,
        int modality,
        int permanent,
        int[] totals) {

    static LongExportColumns of(Header header) {
        return new LongExportColumns(
                header,
                header.place("undl_id"),
                header.place("ms_code", "ms_codes"),
                header.place("ms_name", "ms_names"),
                header.place("ms_vote", "ms_votes"),
                header.place("date"),
                header.place("session"),
                header.place("resolution", "resolutions"),
                header.place("draft"),
                header.place("meeting"),
                header.place("title", "description"),
                header.place("agenda_title", "agenda_titles", "agenda"),
                header.place("subjects"),
                header.place("vote_note"),
                header.place("modality"),
                header.place("permanent_member"),
                new int[] {
                    header.place("total_yes", "yes"),
                    header.place("total_no", "no"),
                    header.place("total_abstentions", "abstentions"),
                    header.place("total_non_voting", "non_voting")
                });
    }

    boolean isOfSecurityCouncil() {
        return permanent != Header.ABSENT;
    }

    /** What every row of one roll call must have alike. */
    int[] ofTheRollCall() {
        return new int[] {date, symbol, totals[0], totals[1], totals[2], totals[3]};
    }
}
