package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Suppression;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.store.Stores;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What occupies the people of two districts in a program, as counts. All counts of a district are judged together, whichever
 * other district it stands beside, so that comparing comparisons tells nothing either.
 */
final class Challenges {

    private final Program program;
    private final List<Occupied> people;

    private record Occupied(ParticipantId id, DistrictNumber district, Set<Topic> issues) {}

    Challenges(Program program, Stores stores) {
        this.program = program;
        this.people = Stream.concat(
                        stores.enrolments().mentees(program.id()).stream().flatMap(Challenges::occupied),
                        stores.enrolments().mentors(program.id()).stream().flatMap(Challenges::occupied))
                .toList();
    }

    private static Stream<Occupied> occupied(Mentee mentee) {
        return occupied(mentee.person(), mentee.issues());
    }

    private static Stream<Occupied> occupied(Mentor mentor) {
        return occupied(mentor.person(), mentor.issues());
    }

    private static Stream<Occupied> occupied(Participant person, Map<Topic, Integer> issues) {
        return person.district() == null
                ? Stream.of()
                : Stream.of(new Occupied(person.id(), person.district(), issues.keySet()));
    }

    /** What both may be told of, the most common first. */
    BesidePage.Challenges shared(DistrictNumber one, DistrictNumber other, Locale reader) {
        Map<Topic, Integer> here = shown(one);
        Map<Topic, Integer> there = shown(other);
        List<BesidePage.Challenge> shared = here.keySet().stream()
                .filter(there::containsKey)
                .map(topic -> new BesidePage.Challenge(
                        word(topic, reader), here.getOrDefault(topic, 0), there.getOrDefault(topic, 0)))
                .sorted(Comparator.comparing((BesidePage.Challenge each) -> -each.one() - each.other())
                        .thenComparing(BesidePage.Challenge::topic))
                .toList();
        return new BesidePage.Challenges(program.title(), shared);
    }

    private String word(Topic topic, Locale reader) {
        var known = program.template().topics().get(topic);
        return known == null ? topic.key() : known.in(reader);
    }

    private Map<Topic, Integer> shown(DistrictNumber district) {
        Map<Topic, BitSet> cells = new TreeMap<>();
        Map<ParticipantId, Integer> positions = new HashMap<>();
        people.stream().filter(each -> each.district().equals(district)).forEach(each -> {
            Integer before = positions.putIfAbsent(each.id(), positions.size());
            int position = before == null ? positions.size() - 1 : before;
            each.issues()
                    .forEach(topic ->
                            cells.computeIfAbsent(topic, any -> new BitSet()).set(position));
        });
        Suppression suppression = new Suppression();
        List<Topic> topics = new ArrayList<>(cells.keySet());
        topics.forEach(topic -> suppression.cell(cells.getOrDefault(topic, new BitSet())));
        BitSet shown = suppression.shown();
        Map<Topic, Integer> counts = new TreeMap<>();
        for (int i = 0; i < topics.size(); i++) {
            if (shown.get(i)) {
                counts.put(
                        topics.get(i),
                        cells.getOrDefault(topics.get(i), new BitSet()).cardinality());
            }
        }
        return counts;
    }
}
