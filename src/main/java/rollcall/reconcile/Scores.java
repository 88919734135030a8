package rollcall.reconcile;

/**
 * What agreement is worth, on a scale of 0 to 100.
 *
 * <table>
 * <caption>How a candidate was found</caption>
 * <tr><td>100</td><td>its identifier, here or in Wikidata; its label, official or short name; its symbol with its organ; the
 * record number of a vote</td></tr>
 * <tr><td>98</td><td>its name in another language</td></tr>
 * <tr><td>97</td><td>another name of it: former, variant, a vote table's spelling or a documented slip</td></tr>
 * <tr><td>95</td><td>its code, written as codes are</td></tr>
 * <tr><td>92</td><td>the number of a resolution without its organ</td></tr>
 * <tr><td>90</td><td>a surname, for each who bears it, or an abbreviation; a name that others bear with an addition (Congo)</td></tr>
 * <tr><td>85</td><td>a demonym; a title; the symbol of what a vote was on</td></tr>
 * <tr><td>75</td><td>a name that meant it at another time, where no date was given</td></tr>
 * <tr><td>60</td><td>a name that did not mean it on the date given</td></tr>
 * <tr><td>up to 80</td><td>a name that looks alike: the likeness of the folded names (Jaro-Winkler, or the share of a longer name that
 * the words make up) times 80</td></tr>
 * </table>
 *
 * A constraint that the candidate contradicts takes 40 (a date but once, from name or seat), one of which nothing is known takes 2, another type than the wanted
 * one takes 25.
 */
final class Scores {
    static final double SAME = 100;
    static final double TRANSLATION = 98;
    static final double OTHER_NAME = 97;
    static final double CODE = 95;
    static final double NUMBER = 92;
    static final double SURNAME = 90;
    static final double DEMONYM = 85;
    static final double TITLE = 85;
    static final double VOTE_BY_SYMBOL = 85;
    static final double OTHER_TIME = 75;
    static final double OTHER_DATE = 60;
    static final double ALIKE = 80;

    static final double CONTRADICTED = 40;
    static final double UNKNOWN = 2;
    static final double OTHER_TYPE = 25;

    /** Names less alike than this are noise. */
    static final double FAINT = 0.82;

    private Scores() {}
}
