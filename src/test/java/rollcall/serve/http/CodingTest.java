package rollcall.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9110, 12.5.3. */
class CodingTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        gzip                            | true
        x-gzip                          | true
        GZIP ; Q=0.5                    | true
        gzip, deflate, br, zstd         | true
        br;q=1.0, gzip;q=0.8, *;q=0.1   | true
        *                               | true
        *;q=0                           | false
        gzip;q=0                        | false
        gzip;q=0.000, *                 | false
        gzip;q=0.5, identity            | false
        gzip, identity;q=0              | true
        identity                        | false
        deflate                         | false
        gzipped                         | false
        ''                              | false
        ',;,q=1;'                       | false
        """)
    void aCodingIsUsedThatTheClientWeighsNoLessThanNone(String header, boolean gzip) {
        assertEquals(gzip, Coding.wantsGzip(List.of(header)));
    }

    @Test
    void aMissingHeaderAsksForNoCoding() {
        assertEquals(false, Coding.wantsGzip(List.of()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        text/html;charset=utf-8          | true
        Text/CSV                         | true
        application/atom+xml             | true
        application/gzip                 | false
        multipart/byteranges; boundary=x | false
        """)
    void textsAreCodedAndWhatIsPackedIsNot(String type, boolean coded) {
        assertEquals(coded, Coding.suits(type));
    }
}
