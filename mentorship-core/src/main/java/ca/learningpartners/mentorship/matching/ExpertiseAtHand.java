package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Expertise;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import java.util.OptionalInt;

/**
 * How well the mentor knows the mentee's duties: the levels (0 to 4) over all duties, divided by the most there could
 * be. A level counts half for every six calendar years since the mentor last carried the duty.
 */
final class ExpertiseAtHand implements Measure {

    private static final int HIGHEST_LEVEL = 4;
    private static final double HALF_LIFE_YEARS = 6;

    private final int year;

    ExpertiseAtHand(int year) {
        this.year = year;
    }

    @Override
    public OptionalInt of(Mentee mentee, Mentor mentor) {
        if (mentee.duties().isEmpty() || mentor.expertise().isEmpty()) {
            return OptionalInt.empty();
        }
        double known = 0;
        for (Expertise expertise : mentor.expertise()) {
            if (mentee.duties().contains(expertise.duty())) {
                known += expertise.level() * freshness(expertise.lastYear());
            }
        }
        return OptionalInt.of(
                MicroPoints.of(known / (HIGHEST_LEVEL * mentee.duties().size())));
    }

    private double freshness(int lastYear) {
        return StrictMath.pow(0.5, Math.max(0, year - lastYear) / HALF_LIFE_YEARS);
    }
}
