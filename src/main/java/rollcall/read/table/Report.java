package rollcall.read.table;

import rollcall.account.Finding;
import rollcall.account.Finding.Severity;
import rollcall.account.Findings;

/** Findings about one table. */
record Report(String file, Findings findings) {
    void refuse(long line, String column, String code, String found, String expected, String remedy) {
        add(Severity.REFUSES_RECORD, line, column, code, found, expected, remedy);
    }

    void warn(long line, String column, String code, String found, String expected, String remedy) {
        add(Severity.WARNING, line, column, code, found, expected, remedy);
    }

    void refuseFile(String code, String found, String expected, String remedy) {
        findings.accept(new Finding(Severity.REFUSES_FILE, code, file, "", "", found, expected, remedy));
    }

    private void add(
            Severity severity, long line, String column, String code, String found, String expected, String remedy) {
        findings.accept(new Finding(severity, code, file, Long.toString(line), column, found, expected, remedy));
    }
}
