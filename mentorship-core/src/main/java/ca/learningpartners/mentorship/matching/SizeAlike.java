package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Setting;
import java.util.List;
import java.util.stream.Stream;

/** How alike in size the places are: max(0, 1 − |log₂(n₁ ÷ n₂)| ÷ 4), so sixteen times the pupils is 0. */
final class SizeAlike implements Measure {

    private static final double DOUBLINGS = 4;
    private static final double LOG_TWO = StrictMath.log(2);

    /** Stands for the logarithm of a number nobody has given; no number of pupils has one below 0. */
    private static final double NO_NUMBER = -1;

    @Override
    public Kernel over(List<Mentee> mentees, List<Mentor> mentors) {
        double[] hers = logarithms(mentees.stream().map(Mentee::setting));
        double[] his = logarithms(mentors.stream().map(Mentor::setting));
        return (mentee, mentor, from, to, values) -> {
            double one = hers[mentee];
            for (int e = from; e < to; e++) {
                double other = his[mentor[e]];
                values[e] = one < 0 || other < 0 ? UNKNOWN : apart(one, other);
            }
        };
    }

    private static double[] logarithms(Stream<Setting> settings) {
        return settings.mapToDouble(setting -> {
                    Integer pupils = setting.enrolment();
                    return pupils == null ? NO_NUMBER : StrictMath.log(pupils);
                })
                .toArray();
    }

    static int between(int pupils, int others) {
        return apart(StrictMath.log(pupils), StrictMath.log(others));
    }

    private static int apart(double logarithm, double other) {
        double doublings = Math.abs(logarithm - other) / LOG_TWO;
        return MicroPoints.of(Math.max(0, 1 - doublings / DOUBLINGS));
    }
}
