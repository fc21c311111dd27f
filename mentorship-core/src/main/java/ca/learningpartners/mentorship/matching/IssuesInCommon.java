package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.program.Topic;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** How much the same issues occupy both: Σ of the smaller intensities ÷ Σ of the larger ones (weighted Jaccard). */
final class IssuesInCommon implements Measure {

    @Override
    public OptionalInt of(Mentee mentee, Mentor mentor) {
        Map<Topic, Integer> hers = mentee.issues();
        Map<Topic, Integer> his = mentor.issues();
        if (hers.isEmpty() || his.isEmpty()) {
            return OptionalInt.empty();
        }
        Set<Topic> topics = new TreeSet<>(hers.keySet());
        topics.addAll(his.keySet());
        long shared = 0;
        long all = 0;
        for (Topic topic : topics) {
            int one = hers.getOrDefault(topic, 0);
            int other = his.getOrDefault(topic, 0);
            shared += Math.min(one, other);
            all += Math.max(one, other);
        }
        return OptionalInt.of(MicroPoints.ratio(shared, all));
    }
}
