package ca.learningpartners.tool.pairing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Leave from a partnership: the form to begin one, or the one that lasts. What was typed comes back when it is refused.
 *
 * @param today the first day a pause can be meant to end
 * @param until what was typed as its last day
 * @param resting the pause that lasts, if there is one
 * @param problem the sentence that says what is wrong with the day; empty at first
 */
public record PausePage(
        String pairing,
        String partner,
        LocalDate today,
        String until,
        Optional<Resting> resting,
        Optional<String> problem) {

    /**
     * A pause that lasts.
     *
     * @param own whether it is the viewer who is away, and who ends it
     * @param until the last day it is meant to last
     */
    public record Resting(boolean own, LocalDate since, Optional<LocalDate> until) {}
}
