package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.program.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What people say of topics, as numbers: those of person p are the entries from {@code start[p]} (inclusive) to
 * {@code start[p + 1]} (exclusive) of {@code topic} and {@code level}, in the order they were said.
 */
final class TopicLevels {

    final int[] start;
    final int[] topic;
    final int[] level;
    private final Map<Topic, Integer> positions = new HashMap<>();

    TopicLevels(List<Map<Topic, Integer>> people) {
        start = new int[people.size() + 1];
        int size = people.stream().mapToInt(Map::size).sum();
        topic = new int[size];
        level = new int[size];
        int at = 0;
        for (int p = 0; p < people.size(); p++) {
            for (Map.Entry<Topic, Integer> said : people.get(p).entrySet()) {
                Integer known = positions.putIfAbsent(said.getKey(), positions.size());
                topic[at] = known == null ? positions.size() - 1 : known;
                level[at++] = said.getValue();
            }
            start[p + 1] = at;
        }
    }

    /** How many topics somebody has said something of. */
    int topics() {
        return positions.size();
    }

    /** A topic as a position; negative if nobody has said anything of it. */
    int position(Topic topic) {
        return positions.getOrDefault(topic, -1);
    }

    /** Whether a person has said nothing at all. */
    boolean silent(int person) {
        return start[person] == start[person + 1];
    }
}
