package ca.learningpartners.tool.watch;

import ca.learningpartners.mentorship.watching.GlassId;
import ca.learningpartners.tool.runtime.UnfitField;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Breaking the glass.
 *
 * @param open what the viewer has open now
 */
public record GlassPage(
        String program, String title, Typed typed, Optional<UnfitField.Problem> problem, List<Open> open) {

    public boolean wrong(String field) {
        return problem.filter(found -> found.field().equals(field)).isPresent();
    }

    /** What was typed. */
    public record Typed(String id, String person, String reason) {

        static Typed fresh() {
            return new Typed(GlassId.random().value(), "", "");
        }
    }

    /** Something that is open. */
    public record Open(String address, String person, ZonedDateTime until) {}
}
