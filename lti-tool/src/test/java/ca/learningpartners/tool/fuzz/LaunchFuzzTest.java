package ca.learningpartners.tool.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.lti.Proves;
import ca.learningpartners.tool.running.CapturedLogs;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.RunningTool;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Bounded by {@code -Dfuzz.cpu-minutes}; without it, by a number of inputs that takes seconds. */
class LaunchFuzzTest {

    private static final int SHORT = 2_000;

    @RegisterExtension
    final CapturedLogs logs = new CapturedLogs();

    @Proves({"threat/leaks", "threat/odd-input"})
    @Test
    void no_input_makes_the_server_fail_hang_leak_or_let_a_stranger_in() throws IOException, InterruptedException {
        long minutes = Long.getLong("fuzz.cpu-minutes", 0);
        long seed = Long.getLong("fuzz.seed", minutes == 0 ? 20261121 : System.nanoTime());
        System.out.println("fuzz: seed " + seed);
        try (RunningTool tool = RunningTool.start(Kind.SQLITE)) {
            FuzzTally tally = new FuzzRun(tool, logs, seed)
                    .run(minutes == 0 ? soFar -> soFar < SHORT : until(Duration.ofMinutes(minutes)));
            System.out.println("fuzz: seed " + seed + ", " + tally);
            assertThat(tally.of("valid", "303")).isPositive();
            assertThat(tally.all()).isGreaterThanOrEqualTo(SHORT);
        }
    }

    /** Until this process has computed for so long, the server and the sender of the inputs together. */
    private static IntPredicate until(Duration computed) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long end = system.getProcessCpuTime() + computed.toNanos();
        return soFar -> system.getProcessCpuTime() < end;
    }
}
