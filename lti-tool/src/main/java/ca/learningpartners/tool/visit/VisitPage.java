package ca.learningpartners.tool.visit;

import ca.learningpartners.mentorship.visit.Leg;
import ca.learningpartners.mentorship.visit.Stop;
import ca.learningpartners.mentorship.visit.Visit;
import ca.learningpartners.mentorship.visit.VisitState;
import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One visit, as a partner or a coordinator reads it.
 *
 * @param partner whether the reader is one of the two
 * @param agrees whether the reader, a partner, agreed to this version
 * @param says whether the reader, a coordinator, may say if it fits
 * @param keepsakes what the two take with them; empty for everybody else
 * @param thanked the day thanks were sent
 */
public record VisitPage(
        Visit visit,
        VisitState state,
        String pairing,
        String program,
        List<String> names,
        String district,
        List<String> topics,
        List<String> objectives,
        List<Day> days,
        boolean partner,
        boolean agrees,
        boolean says,
        List<Said> opinions,
        List<Kept> keepsakes,
        String own,
        Optional<LocalDate> thanked,
        Optional<UnfitField.Problem> problem) {

    /**
     * A day of the visit.
     *
     * @param from the hour the drawing begins with, before which nothing is
     * @param hours how many hours it draws
     */
    public record Day(LocalDate day, List<Stop> stops, List<Leg> legs, int from, int hours) {

        /** Where a stop begins in the drawing, in thousandths of its width. */
        public int left(Stop stop) {
            return 1000 * (stop.begins().toSecondOfDay() / 60 - from * 60) / (hours * 60);
        }

        /** How wide a stop is, in thousandths. */
        public int width(Stop stop) {
            return Math.max(
                    12, 1000 * (stop.ends().toSecondOfDay() - stop.begins().toSecondOfDay()) / 60 / (hours * 60));
        }
    }

    /** What a district's coordinator said to this version. */
    public record Said(String district, boolean fits) {}

    /** What somebody takes with them. */
    public record Kept(String by, String text) {}
}
