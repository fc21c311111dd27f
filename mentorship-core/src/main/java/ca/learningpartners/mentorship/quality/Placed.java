package ca.learningpartners.mentorship.quality;

import java.util.List;

/**
 * Where one standard stands, why, and what shows it.
 *
 * @param why a sentence or two; empty as long as it is not written
 * @param edition how often it has been written, from 1
 */
public record Placed(Level level, String why, List<Evidence> evidence, int edition) {

    public static final int LONGEST = 1000;
    public static final int MOST_EVIDENCE = 8;

    public Placed {
        evidence = List.copyOf(evidence);
        if (edition < 1 || evidence.size() > MOST_EVIDENCE || why.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "Edition " + edition + " with " + evidence.size() + " pieces of evidence and "
                            + why.length() + " characters; editions begin at 1, and at most " + MOST_EVIDENCE + " and "
                            + LONGEST
                            + " can be kept.");
        }
    }
}
