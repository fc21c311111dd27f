package ca.learningpartners.tool.pulse;

import ca.learningpartners.mentorship.pulse.ContactWish;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.runtime.Course;
import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How somebody’s partnerships have been going, as they said themselves.
 *
 * @param takesPart whether they are asked at all, and can ask to be contacted
 * @param open what they are asked now
 * @param courses one for each partnership they have said something of
 * @param wish their wish to be contacted, as long as it is open
 * @param taker who has taken it up, by name
 */
public record PulsePage(
        String program,
        LocalText title,
        boolean takesPart,
        List<Open> open,
        List<Course> courses,
        Optional<ContactWish> wish,
        Optional<LocalDate> since,
        Optional<String> taker,
        Optional<UnfitField.Problem> problem) {

    /**
     * A question that is open.
     *
     * @param chosen the step that was said, from 1; 0 if nothing was
     */
    public record Open(String pairing, String partner, int days, LocalDate closes, int chosen) {}
}
