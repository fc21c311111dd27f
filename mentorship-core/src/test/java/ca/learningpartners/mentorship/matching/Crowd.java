package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.participant.Boundaries;
import ca.learningpartners.mentorship.participant.Expertise;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Need;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.SchoolKind;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.participant.SharedContext;
import ca.learningpartners.mentorship.participant.Trend;
import ca.learningpartners.mentorship.program.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A cohort of any size, drawn at random over sixty districts; a few people have not said everything. */
final class Crowd {

    private static final List<Topic> TOPICS = IntStream.range(0, 16)
            .mapToObj(t -> new Topic("topic-" + (char) ('a' + t)))
            .toList();

    private final Random random;
    private final List<GeoPoint> bases;

    private Crowd(Random random) {
        this.random = random;
        bases = Stream.generate(() -> new GeoPoint(48.5 + 11 * random.nextDouble(), -138 + 23 * random.nextDouble()))
                .limit(60)
                .toList();
    }

    static Cohort of(Random random, int mentees, int mentors) {
        Crowd crowd = new Crowd(random);
        return new Cohort(
                IntStream.range(0, mentees).mapToObj(crowd::mentee).toList(),
                IntStream.range(0, mentors).mapToObj(crowd::mentor).toList(),
                Map.of(new ParticipantId("mentor-0"), 1));
    }

    private Mentee mentee(int number) {
        int district = 1 + random.nextInt(60);
        return People.mentee(draft -> {
            draft.id = new ParticipantId("mentee-" + number);
            draft.district = new DistrictNumber(district);
            draft.setting = said() ? setting(district) : Setting.UNKNOWN;
            draft.needs = topics(said() ? 3 : 0, topic -> new Need(topic, upTo(4), upTo(3)));
            draft.duties = Set.copyOf(topics(said() ? upTo(5) : 0, topic -> topic));
            draft.issues = levels(said() ? upTo(6) : 0);
            draft.prefersDistance = random.nextInt(10) == 0;
            if (random.nextInt(10) == 0) {
                Set<ParticipantId> others = Set.of(new ParticipantId("mentor-" + random.nextInt(10)));
                draft.boundaries = new Boundaries(others, Map.of(), Set.of());
            }
        });
    }

    private Mentor mentor(int number) {
        int district = 1 + random.nextInt(60);
        return People.mentor(draft -> {
            draft.id = new ParticipantId("mentor-" + number);
            draft.district = new DistrictNumber(district);
            draft.languages = random.nextInt(8) == 0 ? Set.of("de") : Set.of("en");
            draft.capacity = upTo(3);
            draft.trained = random.nextInt(20) > 0;
            draft.setting = said() ? setting(district) : Setting.UNKNOWN;
            draft.offers = levels(said() ? upTo(6) : 0);
            draft.expertise = topics(said() ? upTo(5) : 0, topic -> new Expertise(topic, upTo(5) - 1, 2000 + upTo(27)));
            draft.issues = levels(said() ? upTo(6) : 0);
            if (random.nextInt(10) == 0) {
                LocalDate lastDay = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
                draft.boundaries =
                        new Boundaries(Set.of(), Map.of(new ParticipantId("mentee-" + upTo(9)), lastDay), Set.of());
            }
        });
    }

    private Setting setting(int district) {
        return new Setting(
                said() ? bases.get(district - 1) : null,
                said() ? (Integer) upTo(30_000) : null,
                said() ? (Integer) random.nextInt(4) : null,
                said() ? Map.of(SchoolKind.ELEMENTARY, upTo(9), SchoolKind.SECONDARY, random.nextInt(4)) : Map.of(),
                Stream.of(SharedContext.values())
                        .filter(context -> random.nextBoolean())
                        .collect(Collectors.toSet()),
                said() ? Trend.values()[random.nextInt(3)] : null);
    }

    private boolean said() {
        return random.nextInt(8) > 0;
    }

    private int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    private Map<Topic, Integer> levels(int count) {
        return topics(count, topic -> topic).stream().collect(Collectors.toMap(topic -> topic, topic -> upTo(4)));
    }

    private <T> List<T> topics(int count, Function<Topic, T> what) {
        int first = random.nextInt(TOPICS.size());
        return IntStream.range(0, count)
                .mapToObj(t -> what.apply(TOPICS.get((first + 3 * t) % TOPICS.size())))
                .toList();
    }
}
