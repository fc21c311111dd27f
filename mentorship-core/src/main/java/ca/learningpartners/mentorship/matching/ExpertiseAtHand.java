package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Expertise;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.program.Topic;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    public Kernel over(List<Mentee> mentees, List<Mentor> mentors) {
        TopicLevels levels =
                new TopicLevels(mentors.stream().map(ExpertiseAtHand::levels).toList());
        double[] fresh = mentors.stream()
                .flatMap(mentor -> mentor.expertise().stream())
                .mapToDouble(expertise -> expertise.level() * freshness(expertise.lastYear()))
                .toArray();
        return (mentee, mentor, from, to, values) -> {
            Set<Topic> duties = mentees.get(mentee).duties();
            if (duties.isEmpty()) {
                Arrays.fill(values, from, to, UNKNOWN);
                return;
            }
            boolean[] asked = new boolean[levels.topics()];
            duties.stream()
                    .mapToInt(levels::position)
                    .filter(topic -> topic >= 0)
                    .forEach(topic -> asked[topic] = true);
            double most = HIGHEST_LEVEL * duties.size();
            for (int e = from; e < to; e++) {
                values[e] = levels.silent(mentor[e])
                        ? UNKNOWN
                        : MicroPoints.of(known(levels, fresh, mentor[e], asked) / most);
            }
        };
    }

    private static double known(TopicLevels levels, double[] fresh, int mentor, boolean[] asked) {
        double known = 0;
        for (int t = levels.start[mentor]; t < levels.start[mentor + 1]; t++) {
            known += asked[levels.topic[t]] ? fresh[t] : 0;
        }
        return known;
    }

    private static Map<Topic, Integer> levels(Mentor mentor) {
        Map<Topic, Integer> levels = new LinkedHashMap<>();
        mentor.expertise().forEach((Expertise expertise) -> levels.put(expertise.duty(), expertise.level()));
        return levels;
    }

    private double freshness(int lastYear) {
        return StrictMath.pow(0.5, Math.max(0, year - lastYear) / HALF_LIFE_YEARS);
    }
}
