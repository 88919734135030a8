package rollcall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            0,    facts files,         0 facts files
            1,    facts files,         1 facts file
            1,    facts files refused, 1 facts file refused
            1,    cast votes,          1 cast vote
            1,    more findings,       1 more finding
            2,    rows repeated,       2 rows repeated
            1,    rows repeated,       1 row repeated
            1234, triples,             '1,234 triples'
            """)
    void oneOfAThingIsSaidInTheSingular(long number, String things, String words) {
        assertEquals(words, Accounts.count(number, things));
    }
}
