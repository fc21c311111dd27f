package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.program.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How much the same issues occupy both: Σ of the smaller intensities ÷ Σ of the larger ones (weighted Jaccard). */
final class IssuesInCommon implements Measure {

    @Override
    public Kernel over(List<Mentee> mentees, List<Mentor> mentors) {
        TopicLevels his = new TopicLevels(mentors.stream().map(Mentor::issues).toList());
        return (mentee, mentor, from, to, values) -> {
            Map<Topic, Integer> issues = mentees.get(mentee).issues();
            if (issues.isEmpty()) {
                Arrays.fill(values, from, to, UNKNOWN);
                return;
            }
            int[] hers = new int[his.topics()];
            long sum = 0;
            for (Map.Entry<Topic, Integer> issue : issues.entrySet()) {
                int topic = his.position(issue.getKey());
                sum += issue.getValue();
                if (topic >= 0) {
                    hers[topic] = issue.getValue();
                }
            }
            for (int e = from; e < to; e++) {
                values[e] = his.silent(mentor[e]) ? UNKNOWN : overlap(hers, sum, his, mentor[e]);
            }
        };
    }

    /** What both have is the smaller of each two intensities; what either has is the sum of all less that. */
    private static int overlap(int[] hers, long sum, TopicLevels his, int mentor) {
        long shared = 0;
        long all = sum;
        for (int t = his.start[mentor]; t < his.start[mentor + 1]; t++) {
            shared += Math.min(hers[his.topic[t]], his.level[t]);
            all += his.level[t];
        }
        return MicroPoints.ratio(shared, all - shared);
    }
}
