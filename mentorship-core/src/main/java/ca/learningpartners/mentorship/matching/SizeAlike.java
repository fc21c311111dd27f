package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import java.util.OptionalInt;

/** How alike in size the places are: max(0, 1 − |log₂(n₁ ÷ n₂)| ÷ 4), so sixteen times the pupils is 0. */
final class SizeAlike implements Measure {

    private static final double DOUBLINGS = 4;

    @Override
    public OptionalInt of(Mentee mentee, Mentor mentor) {
        Integer hers = mentee.setting().enrolment();
        Integer his = mentor.setting().enrolment();
        return hers == null || his == null ? OptionalInt.empty() : OptionalInt.of(between(hers, his));
    }

    static int between(int pupils, int others) {
        double doublings = Math.abs(StrictMath.log(pupils) - StrictMath.log(others)) / StrictMath.log(2);
        return MicroPoints.of(Math.max(0, 1 - doublings / DOUBLINGS));
    }
}
