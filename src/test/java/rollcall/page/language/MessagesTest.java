package rollcall.page.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessagePattern;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import rollcall.iri.Iris;
import rollcall.page.Addresses;
import rollcall.page.Example;
import rollcall.page.Examples;

class MessagesTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Pattern ASKED = Pattern.compile("(?:text|around)\\(\\s*\"([a-z][\\w.-]*[\\w])\"");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEveryMessageWithTheSamePlaces(Language language) throws IOException {
        Properties english = bundle(Language.ENGLISH);
        Properties other = bundle(language);
        assertEquals(english.stringPropertyNames(), other.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            String words = other.getProperty(key);
            assertFalse(words.isEmpty(), key);
            assertEquals(places(english.getProperty(key)), places(words), language + " " + key);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageCanBeSaid(Language language) throws IOException {
        Messages messages = Messages.in(language);
        for (String key : bundle(language).stringPropertyNames())
            for (int count : List.of(0, 1, 2, 5, 11, 100, 1_000_000)) {
                String said = messages.text(key, count, count, count);
                assertFalse(said.contains("{") || said.contains("#"), said);
            }
    }

    @Test
    void everyMessageThatIsAskedForIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path folder : List.of(
                MAIN.resolve("jte"), MAIN.resolve("java/rollcall/page"), MAIN.resolve("java/rollcall/serve/web")))
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList())
                    ASKED.matcher(Files.readString(file))
                            .results()
                            .map(found -> found.group(1))
                            .filter(key -> !Messages.in(Language.ENGLISH).has(key))
                            .forEach(missing::add);
            }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyPropertyOfThePagesHasItsWords() throws IOException {
        Messages messages = Messages.in(Language.ENGLISH);
        for (NamedCsvRecord row : table("properties.csv")) {
            String key = row.getField("property").replace(':', '.');
            assertTrue(messages.has("property." + key), key);
            assertTrue(messages.has("group." + row.getField("group")), key);
            assertEquals(row.getField("inverse").equals("yes"), messages.has("inverse." + key), key);
        }
    }

    @Test
    void everyBorrowedTermHasANameInEveryLanguage() throws IOException {
        for (NamedCsvRecord row : table("words.csv"))
            for (Language language : Language.values())
                assertFalse(row.getField(language.tag()).isBlank(), row.getField("term") + " " + language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTwoBorrowedClassesHaveTheSameName(Language language) throws IOException {
        List<String> names = table("words.csv").stream()
                .filter(row -> !row.getField("term").matches("(choice|body):.*"))
                .map(row -> row.getField(language.tag()))
                .toList();
        assertEquals(List.copyOf(new LinkedHashSet<>(names)), names);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyQuestionAndTheColumnsOfItsAnswerAreInEveryLanguage(Language language) {
        Examples examples = new Examples(new Addresses(new Iris("http://localhost:3030/")));
        for (Example example : Example.all()) {
            assertEquals(language.tag(), example.question(language).lang(), example.name());
            example.note(language).ifPresent(note -> assertEquals(language.tag(), note.lang(), example.name()));
            for (String column : QueryFactory.create(
                            examples.complete(example),
                            examples.addresses().iris().base())
                    .getResultVars())
                assertTrue(Messages.in(language).has("column." + column), example.name() + " " + column);
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvFileSource(resources = "/cases/languages/words.csv", numLinesToSkip = 1)
    void wordsAgreeWithTheirNumber(String language, String key, int count, String expected) {
        assertEquals(expected, in(language).text(key, count));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/languages/numbers.csv", numLinesToSkip = 1)
    void daysAndNumbersAreWrittenAsInTheLanguage(
            String language, String day, String month, String number, String percent) {
        Messages messages = in(language);
        assertEquals(day, messages.day("2022-03-02"));
        assertEquals("2022-03", messages.day("2022-03"));
        assertEquals(day, messages.date("2022-03-02"));
        assertEquals(month, plain(messages.date("2022-03")));
        assertEquals("2022", messages.date("2022"));
        assertEquals(number, plain(messages.number(250_000)));
        String four = plain(messages.number(9999));
        assertEquals(language.equals("es") ? "9999" : "9" + number.charAt(number.length() - 4) + "999", four);
        assertEquals(percent, plain(messages.percent(97.5)));
    }

    /** Whatever kind of blank a language puts into numbers. */
    private static String plain(String words) {
        return words.replaceAll("[\\u00A0\\u202F]", " ").replaceAll("[\\u200E\\u200F\\u061C]", "");
    }

    private static Messages in(String tag) {
        return Stream.of(Language.values())
                .filter(l -> l.tag().equals(tag))
                .map(Messages::in)
                .findFirst()
                .orElseThrow();
    }

    private static Properties bundle(Language language) throws IOException {
        Path file = MAIN.resolve("resources/rollcall/page/language/messages_" + language.tag() + ".properties");
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties;
    }

    private static Set<String> places(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Set<String> places = new TreeSet<>();
        for (int i = 0; i < parsed.countParts(); i++)
            if (parsed.getPartType(i) == MessagePattern.Part.Type.ARG_NUMBER)
                places.add(parsed.getSubstring(parsed.getPart(i)));
        return places;
    }

    private static List<NamedCsvRecord> table(String name) throws IOException {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(MAIN.resolve("resources/rollcall/page").resolve(name))) {
            reader.forEach(rows::add);
        }
        return rows;
    }
}
