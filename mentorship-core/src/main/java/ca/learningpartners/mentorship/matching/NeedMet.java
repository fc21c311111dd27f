package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Need;
import java.util.OptionalInt;

/**
 * How much of what the mentee asks for the mentor offers: Σ priority · min(1, offer ÷ need) ÷ Σ priority. A mentor who
 * offers more than is needed gains nothing by it.
 */
final class NeedMet implements Measure {

    /** Divisible by every level of need, so that each quotient stays whole. */
    private static final int TWELFTHS = 12;

    @Override
    public OptionalInt of(Mentee mentee, Mentor mentor) {
        if (mentee.needs().isEmpty() || mentor.offers().isEmpty()) {
            return OptionalInt.empty();
        }
        long met = 0;
        long asked = 0;
        for (Need need : mentee.needs()) {
            int offer = Math.min(need.level(), mentor.offers().getOrDefault(need.topic(), 0));
            met += (long) need.priority() * offer * (TWELFTHS / need.level());
            asked += (long) need.priority() * TWELFTHS;
        }
        return OptionalInt.of(MicroPoints.ratio(met, asked));
    }
}
