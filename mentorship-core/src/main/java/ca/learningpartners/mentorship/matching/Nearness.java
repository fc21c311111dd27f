package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import java.util.OptionalInt;

/**
 * How near the two are to each other, from base to base: 1 ÷ (1 + (d ÷ 400 km)²). For a mentee who wants a partner from
 * far away it is 1 less that.
 */
final class Nearness implements Measure {

    private static final double HALF_AT_KM = 400;

    @Override
    public OptionalInt of(Mentee mentee, Mentor mentor) {
        GeoPoint hers = mentee.setting().base();
        GeoPoint his = mentor.setting().base();
        if (hers == null || his == null) {
            return OptionalInt.empty();
        }
        int near = at(hers.kilometresTo(his));
        return OptionalInt.of(mentee.prefersDistance() ? MicroPoints.ONE - near : near);
    }

    static int at(double kilometres) {
        double relative = kilometres / HALF_AT_KM;
        return MicroPoints.of(1 / (1 + relative * relative));
    }
}
