package ca.learningpartners.tool.admin;

import ca.learningpartners.tool.platform.PlatformHealth;
import ca.learningpartners.tool.platform.PlatformProbe;
import java.time.Duration;
import java.util.Optional;

/**
 * What came of looking at a platform's key set.
 *
 * @param outcome under which the messages say it, after {@code probe.}
 * @param keys how many keys launches can be checked with
 * @param names the keys' ids, the first few
 * @param problem the technical words; empty if there is none
 * @param skew by how many seconds its clock is ahead of ours; empty if it did not tell the time
 */
public record KeySetAnswer(
        String outcome,
        boolean ok,
        String address,
        int keys,
        String names,
        String problem,
        Optional<Long> skew,
        boolean answered,
        long millis) {

    private static final int FEW = 5;

    static KeySetAnswer of(PlatformProbe.Finding finding) {
        return new KeySetAnswer(
                finding.outcome().name(),
                finding.ok(),
                finding.address().toString(),
                finding.keys().size(),
                String.join(", ", finding.keys().stream().limit(FEW).toList()),
                finding.problem(),
                finding.skew().map(Duration::toSeconds),
                finding.answered(),
                finding.took().toMillis());
    }

    /** Whether the two clocks agree well enough for launches. */
    public boolean clocksAgree() {
        return skew.filter(seconds -> Math.abs(seconds) > PlatformHealth.MOST_SKEW.toSeconds())
                .isEmpty();
    }
}
