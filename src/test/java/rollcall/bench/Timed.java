package rollcall.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How long something took.
 *
 * @param wall seconds on the clock
 * @param cpu  seconds of all threads of the process, which other processes of the machine disturb less
 */
record Timed(double wall, double cpu) {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double NANOS = 1e9;

    interface Work {
        void run() throws Exception;
    }

    static Timed of(Work work) throws Exception {
        System.gc();
        long cpu = PROCESS.getProcessCpuTime();
        long wall = System.nanoTime();
        work.run();
        return new Timed((System.nanoTime() - wall) / NANOS, (PROCESS.getProcessCpuTime() - cpu) / NANOS);
    }

    /** The middle one by processor time. */
    static Timed median(List<Timed> runs) {
        List<Timed> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(Timed::cpu));
        return sorted.get(sorted.size() / 2);
    }

    @Override
    public String toString() {
        return "%6.2f s, %6.2f s of processor".formatted(wall, cpu);
    }
}
