package ca.learningpartners.tool.journal;

import ca.learningpartners.mentorship.reflection.Keeping;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How long somebody wants to keep what they wrote for themselves. */
public record KeepingPage(List<Choice> choices) {

    public KeepingPage {
        choices = List.copyOf(choices);
    }

    /**
     * One answer.
     *
     * @param now how many entries would go at once
     * @param next the last day of those that would go first, if a day is set
     */
    public record Choice(Keeping keeping, boolean chosen, int now, Optional<LocalDate> next) {}
}
