package rollcall.read.table;

import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A table that breaks off or cannot be decoded after part of it was published: the run cannot go on. */
public final class DamagedTable extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String found;
    private final String remedy;

    DamagedTable(String file, String place, String found, String expected, String remedy, @Nullable Throwable cause) {
        super("%s:%s: TABLE-DAMAGED: found %s; expected %s; %s".formatted(file, place, found, expected, remedy), cause);
        this.found = found;
        this.remedy = remedy;
    }

    /** What is wrong. */
    String found() {
        return found;
    }

    /** What to do about it. */
    String remedy() {
        return remedy;
    }
}
