package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Need;
import java.util.Arrays;
import java.util.List;

/**
 * How much of what the mentee asks for the mentor offers: Σ priority · min(1, offer ÷ need) ÷ Σ priority. A mentor who
 * offers more than is needed gains nothing by it.
 */
final class NeedMet implements Measure {

    /** Divisible by every level of need, so that each quotient stays whole. */
    private static final int TWELFTHS = 12;

    @Override
    public Kernel over(List<Mentee> mentees, List<Mentor> mentors) {
        TopicLevels offers =
                new TopicLevels(mentors.stream().map(Mentor::offers).toList());
        return (mentee, mentor, from, to, values) -> {
            List<Need> needs = mentees.get(mentee).needs();
            int[] level = new int[offers.topics()];
            int[] worth = new int[offers.topics()];
            long asked = 0;
            for (Need need : needs) {
                asked += (long) need.priority() * TWELFTHS;
                int topic = offers.position(need.topic());
                if (topic >= 0) {
                    level[topic] = need.level();
                    worth[topic] = need.priority() * (TWELFTHS / need.level());
                }
            }
            if (needs.isEmpty()) {
                Arrays.fill(values, from, to, UNKNOWN);
                return;
            }
            for (int e = from; e < to; e++) {
                values[e] = offers.silent(mentor[e])
                        ? UNKNOWN
                        : MicroPoints.ratio(met(offers, mentor[e], level, worth), asked);
            }
        };
    }

    private static long met(TopicLevels offers, int mentor, int[] level, int[] worth) {
        long met = 0;
        for (int o = offers.start[mentor]; o < offers.start[mentor + 1]; o++) {
            int topic = offers.topic[o];
            met += (long) worth[topic] * Math.min(level[topic], offers.level[o]);
        }
        return met;
    }
}
