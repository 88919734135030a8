package rollcall.read.table;

import java.io.IOException;
import java.io.Serial;

/** A table that breaks off or cannot be decoded after part of it was published: the run cannot go on. */
public final class DamagedTable extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    DamagedTable(String file, String place, String found, String expected, String remedy) {
        super("%s:%s: TABLE-DAMAGED: found %s; expected %s; %s".formatted(file, place, found, expected, remedy));
    }

    DamagedTable(String message, Throwable cause) {
        super(message, cause);
    }
}
