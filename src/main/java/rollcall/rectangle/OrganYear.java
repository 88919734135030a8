package rollcall.rectangle;

import java.util.Comparator;

record OrganYear(String organ, int year) implements Comparable<OrganYear> {
    private static final Comparator<OrganYear> ORDER =
            Comparator.comparing(OrganYear::organ).thenComparing(OrganYear::year);

    @Override
    public int compareTo(OrganYear other) {
        return ORDER.compare(this, other);
    }
}
