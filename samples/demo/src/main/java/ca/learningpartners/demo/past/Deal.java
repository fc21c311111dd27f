package ca.learningpartners.demo.past;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Deals things out so that as many of a hundred get them near a city as far from one. Drawn by lot, they would sometimes fall
 * to so few people of a group that nothing of it could be shown.
 */
final class Deal {

    private static final int HUNDRED = 100;

    private final List<List<ParticipantId>> groups;
    private final Map<String, Map<ParticipantId, Integer>> dealt = new HashMap<>();

    Deal(List<List<ParticipantId>> groups) {
        this.groups = groups;
    }

    /** Somebody’s place among a hundred of their group, from 0; another one for each thing. */
    int place(String thing, ParticipantId person) {
        return dealt.computeIfAbsent(thing, this::deal).getOrDefault(person, 0);
    }

    /** Whether something falls to somebody that falls to so many of a hundred. */
    boolean falls(int percent, String thing, ParticipantId person) {
        return place(thing, person) < percent;
    }

    private Map<ParticipantId, Integer> deal(String thing) {
        Map<ParticipantId, Integer> places = new HashMap<>();
        for (List<ParticipantId> group : groups) {
            List<ParticipantId> mixed = group.stream()
                    .sorted(Comparator.comparing((ParticipantId each) -> Chance.below(1_000_003, thing, each))
                            .thenComparing(each -> each))
                    .toList();
            for (int i = 0; i < mixed.size(); i++) {
                places.put(mixed.get(i), i * HUNDRED / mixed.size());
            }
        }
        return places;
    }
}
