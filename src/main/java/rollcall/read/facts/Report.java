package rollcall.read.facts;

import java.util.HashSet;
import java.util.Set;
import rollcall.account.Finding;
import rollcall.account.Finding.Severity;
import rollcall.account.Findings;

/** Findings about one file; remembers which records were refused. */
final class Report {
    private final String file;
    private final Findings findings;
    private final Set<Integer> refused = new HashSet<>();
    private boolean fileRefused;

    Report(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    void refuseFile(String code, String pointer, String field, String found, String expected, String remedy) {
        fileRefused = true;
        findings.accept(new Finding(Severity.REFUSES_FILE, code, file, pointer, field, found, expected, remedy));
    }

    void refuse(int record, String code, String pointer, String found, String expected, String remedy) {
        refused.add(record);
        String field = pointer.substring(pointer.lastIndexOf('/') + 1);
        findings.accept(new Finding(Severity.REFUSES_RECORD, code, file, pointer, field, found, expected, remedy));
    }

    void warn(String code, String pointer, String field, String found, String expected, String remedy) {
        findings.accept(new Finding(Severity.WARNING, code, file, pointer, field, found, expected, remedy));
    }

    boolean isRefused(int record) {
        return refused.contains(record);
    }

    boolean isFileRefused() {
        return fileRefused;
    }

    String file() {
        return file;
    }
}
