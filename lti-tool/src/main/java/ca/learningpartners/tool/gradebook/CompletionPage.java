package ca.learningpartners.tool.gradebook;

import ca.learningpartners.mentorship.completion.Completion;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the gradebooks of a program are told, for whoever has a role in it.
 *
 * @param counts what counts as having taken part
 * @param chooses whether the viewer decides what counts
 * @param own what concerns the viewer; empty for who is no partner in it
 */
public record CompletionPage(String program, String title, Completion counts, boolean chooses, Optional<Own> own) {

    /**
     * A partner's own.
     *
     * @param selfAssessed the day they declared their self-assessment done
     * @param silent whether they want no gradebook to be told anything
     */
    public record Own(Optional<LocalDate> selfAssessed, boolean silent) {}
}
