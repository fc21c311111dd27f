package ca.learningpartners.tool.quality;

import ca.learningpartners.mentorship.quality.Gap;
import ca.learningpartners.mentorship.quality.Level;
import ca.learningpartners.mentorship.quality.Standards;
import ca.learningpartners.mentorship.quality.UndertakingId;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the program or a district sees itself in one year.
 *
 * @param writes whether the viewer can change it
 * @param gaps what is missing before it can be signed off
 * @param signed by whom and on which day
 */
public record AppraisalPage(
        String id,
        String program,
        LocalText title,
        String side,
        int year,
        Standards standards,
        Map<String, Place> places,
        List<Gap> gaps,
        boolean writes,
        boolean own,
        Optional<String> signer,
        Optional<LocalDate> signed,
        List<Next> next,
        List<Owner> owners,
        UndertakingId fresh,
        Typed typed,
        Optional<UnfitField.Problem> problem) {

    /** @param hidden how many pieces of evidence there are that the viewer may not see, or that are gone */
    public record Place(Level level, String why, List<Shown.Link> evidence, int hidden) {}

    /** What somebody has taken on. */
    public record Next(
            String id,
            String standard,
            String what,
            String owner,
            LocalDate due,
            boolean overdue,
            Optional<LocalDate> done,
            boolean mayFinish) {}

    public record Owner(String id, String name) {}

    /** What was typed of a next step. */
    public record Typed(String standard, String what, String owner, String due) {
        static final Typed NOTHING = new Typed("", "", "", "");
    }

    public Optional<Place> place(String standard) {
        return Optional.ofNullable(places.get(standard));
    }

    public LocalText name(String standard) {
        return standards.find(standard).orElseThrow().name();
    }
}
