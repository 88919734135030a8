package rollcall.page.language;

import com.ibm.icu.number.FractionPrecision;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.MeasureUnit;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * What the house says in one language. Patterns are ICU's, so that plurals are right where there are six of them.
 * Immutable.
 */
public final class Messages {
    private static final String BUNDLES = "rollcall.page.language.messages";

    /** Neither in a message nor in an argument of ours, so that a sentence can be cut where it stands. */
    private static final String PLACE = "\uFFFC";

    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";
    private static final FractionPrecision ONE_DIGIT = Precision.fixedFraction(1);
    private static final Map<Language, Messages> ALL = all();

    private final Language language;
    private final ResourceBundle bundle;
    private final LocalizedNumberFormatter numbers;
    private final DateTimeFormatter days;
    private final DateTimeFormatter months;
    private final DateTimeFormatter times;

    private Messages(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                BUNDLES, language.locale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        this.numbers = NumberFormatter.withLocale(language.locale()).grouping(GroupingStrategy.AUTO);
        this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(language.locale());
        this.months = DateTimeFormatter.ofPattern(
                        DateTimePatternGenerator.getInstance(language.locale()).getBestPattern("yMMMM"))
                .localizedBy(language.locale());
        this.times = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).localizedBy(language.locale());
    }

    private static Map<Language, Messages> all() {
        Map<Language, Messages> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) all.put(language, new Messages(language));
        return all;
    }

    public static Messages in(Language language) {
        return ALL.get(language);
    }

    public Language language() {
        return language;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** @throws java.util.MissingResourceException where no message has the key */
    public String text(String key) {
        return bundle.getString(key);
    }

    /** @param arguments of the pattern, by their number */
    public String text(String key, Object... arguments) {
        Object[] isolated = Arrays.stream(arguments).map(this::isolated).toArray();
        return new MessageFormat(bundle.getString(key), language.locale()).format(isolated);
    }

    /** From right to left, a symbol would draw the figures beside it to its own side. */
    private Object isolated(Object argument) {
        boolean astray = language == Language.ARABIC && argument instanceof String && !argument.equals(PLACE);
        return astray ? FIRST_STRONG_ISOLATE + argument + POP_ISOLATE : argument;
    }

    /** A sentence around the last argument of its pattern, which the caller shows itself. */
    public Sentence around(String key, Object... others) {
        Object[] arguments = new Object[others.length + 1];
        System.arraycopy(others, 0, arguments, 0, others.length);
        arguments[others.length] = PLACE;
        String sentence = text(key, arguments);
        int place = sentence.indexOf(PLACE);
        return place < 0
                ? new Sentence(sentence, "")
                : new Sentence(sentence.substring(0, place), sentence.substring(place + 1));
    }

    /** As the language groups its digits: {@code 250,000}. */
    public String number(long number) {
        return numbers.format(number).toString();
    }

    /** @param percent of a hundred; one digit after the point */
    public String percent(double percent) {
        return numbers.unit(MeasureUnit.PERCENT)
                .precision(ONE_DIGIT)
                .format(percent)
                .toString();
    }

    /** {@code 3.4 MB}, in powers of a thousand. */
    public String size(long bytes) {
        MeasureUnit unit =
                bytes < 1_000 ? MeasureUnit.BYTE : bytes < 1_000_000 ? MeasureUnit.KILOBYTE : MeasureUnit.MEGABYTE;
        double count = bytes < 1_000 ? bytes : bytes < 1_000_000 ? bytes / 1e3 : bytes / 1e6;
        return numbers.unit(unit)
                .unitWidth(NumberFormatter.UnitWidth.SHORT)
                .precision(bytes < 1_000 ? Precision.integer() : ONE_DIGIT)
                .format(count)
                .toString();
    }

    /** {@code 2 March 2022}; what is no day stays as it is. */
    public String day(String iso) {
        try {
            return LocalDate.parse(iso).format(days);
        } catch (DateTimeException e) {
            return iso;
        }
    }

    /** {@code 2 March 2022}, {@code March 2022} or {@code 2022}, as precise as it is given. */
    public String date(String iso) {
        try {
            return YearMonth.parse(iso).format(months);
        } catch (DateTimeException e) {
            return day(iso);
        }
    }

    /** Day and time, UTC. */
    public String moment(Instant moment) {
        var there = moment.atOffset(ZoneOffset.UTC);
        return text("moment", there.format(days), there.format(times));
    }

    /** The order of names. */
    public Comparator<String> order() {
        Collator collator = Collator.getInstance(language.locale());
        return collator::compare;
    }
}
