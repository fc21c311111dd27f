package ca.learningpartners.mentorship.nudging;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.nudge.NotedNudge;
import ca.learningpartners.mentorship.nudge.Nudge;
import ca.learningpartners.mentorship.nudge.NudgeKind;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Three hundred partnerships over two years, looked at nine times a day; everything that was said is worked out once more
 * by hand.
 */
class TwoYearsTest {

    private static final long SEED = 20_260_805L;
    private static final int LIVES = 300;
    private static final int DAYS = 731;
    private static final Instant START = Instant.parse("2026-08-05T07:00:00Z");
    private static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");
    private static final List<ZoneId> ZONES = Stream.of(
                    "America/Vancouver",
                    "America/Edmonton",
                    "America/Fort_Nelson",
                    "America/Creston",
                    "America/Toronto")
            .map(ZoneId::of)
            .toList();

    /** From 4 it is seven somewhere, from 17 eight in the evening. */
    private static final Set<Integer> LOOKS = Set.of(2, 4, 6, 7, 11, 15, 17, 19, 20);

    private final Random random = new Random(SEED);
    private final Store store = new InMemoryStore();
    private final Program program = Invented.program(Invented.PROGRAM);
    private final Map<ParticipantId, ZoneId> zones = new HashMap<>();
    private final Map<ParticipantId, Map<NudgeKind, Instant>> stops = new HashMap<>();
    private final List<OneLife> lives = new ArrayList<>();
    private final Map<String, Instant> said = new TreeMap<>();
    private final List<String> mails = new ArrayList<>();

    @Test
    void everyRuleFiresWhenACountByHandSaysSoAndNeverElse() {
        System.out.println("TwoYearsTest: seed " + SEED);
        begin();
        ByHand byHand = new ByHand(lives, zones, LocalDate.of(2026, 1, 1), 1_200);
        NudgeRules rules = NudgeRules.of(program.template());
        Nudging nudging = new Nudging(QuietHours.USUAL, zones::get, nudge -> rules.isUrgent(nudge.kind()));
        for (int hour = 0; hour < DAYS * 24; hour++) {
            Instant now = START.plus(Duration.ofHours(hour));
            stopAt(now);
            if (!isLookedAt(now)) {
                continue;
            }
            step(rules, nudging, now);
            byHand.look(now, stops);
        }
        Map<NudgeKind, Long> fired = said.keySet().stream()
                .collect(Collectors.groupingBy(
                        key -> NudgeKind.valueOf(key.split(" ")[0]), TreeMap::new, Collectors.counting()));
        System.out.println("TwoYearsTest: said " + said.size() + " times, in " + mails.size() + " mails: " + fired);
        assertThat(fired.keySet()).as("every rule of a partnership").isEqualTo(ofPartnerships());
        assertThat(said).isEqualTo(byHand.said);
        assertThat(mails)
                .containsExactlyElementsOf(byHand.mails.stream().sorted().toList());
        assertThat(mails).anyMatch(mail -> mail.contains(" alone ")).anyMatch(mail -> mail.contains(", "));
    }

    /** A wave is a program’s: {@link WaveNudgesTest} has those. */
    private static Set<NudgeKind> ofPartnerships() {
        return EnumSet.complementOf(EnumSet.of(NudgeKind.WAVE));
    }

    /** Looks at both edges of the night in every zone, in the middle of it, and a few times in between. */
    private static boolean isLookedAt(Instant now) {
        return LOOKS.contains(now.atZone(VANCOUVER).getHour());
    }

    /** People, what they will live through, and what some of them will not want mail about. */
    private void begin() {
        for (int number = 0; number < LIVES; number++) {
            lives.add(new OneLife(program, number, START, random));
        }
        Set<ParticipantId> people = new HashSet<>();
        lives.forEach(life -> {
            people.addAll(List.of(life.mentee, life.mentor));
            people.addAll(life.coordinators);
        });
        store.write(stores -> {
            stores.programs().save(program);
            people.stream().sorted().forEach(id -> {
                Participant like = Invented.ODILE;
                stores.participants()
                        .save(new Participant(id, "Somebody", null, like.district(), like.languages(), like.locale()));
                zones.put(id, ZONES.get(random.nextInt(ZONES.size())));
                if (random.nextInt(5) == 0) {
                    NudgeKind kind = NudgeKind.values()[random.nextInt(NudgeKind.values().length)];
                    Map<NudgeKind, Instant> unwanted = new EnumMap<>(NudgeKind.class);
                    unwanted.put(kind, START.plus(Duration.ofHours(random.nextInt(DAYS * 24))));
                    stops.put(id, unwanted);
                }
            });
            return true;
        });
    }

    private void stopAt(Instant now) {
        stops.forEach((person, kinds) -> kinds.forEach((kind, at) -> {
            if (at.equals(now)) {
                store.write(stores -> {
                    stores.nudges().stop(person, kind, now);
                    return true;
                });
            }
        }));
    }

    private void step(NudgeRules rules, Nudging nudging, Instant now) {
        List<Nudge> due = new ArrayList<>();
        Set<String> paused = new HashSet<>();
        for (OneLife life : lives) {
            if (now.isBefore(life.offered)) {
                continue;
            }
            Life known = life.at(now);
            due.addAll(rules.due(known, now, VANCOUVER));
            life.owed(now).ifPresent(owed -> due.addAll(rules.due(owed, LocalDate.ofInstant(now, VANCOUVER))));
            if (known.pairing().isPausedAt(now)) {
                paused.add(life.id.value());
            }
        }
        if (!store.read(stores -> nudging.isCalledFor(due, stores.nudges(), now))) {
            return;
        }
        store.write(stores -> {
            Set<Nudge> before =
                    stores.nudges().open().stream().map(NotedNudge::nudge).collect(Collectors.toSet());
            List<Post> posts = nudging.give(due, stores.nudges(), now);
            stores.nudges().open().stream()
                    .map(NotedNudge::nudge)
                    .filter(nudge -> !before.contains(nudge))
                    .forEach(nudge -> note(nudge, now, paused));
            posts.stream().map(post -> written(post, now)).sorted().forEach(mails::add);
            return true;
        });
    }

    private void note(Nudge nudge, Instant now, Set<String> paused) {
        assertThat(said.put(key(nudge), now)).as("twice: %s", nudge).isNull();
        assertThat(nudge.kind().isForStaff() || !paused.contains(nudge.about()))
                .as("to a paused pair: %s", nudge)
                .isTrue();
    }

    private static String written(Post post, Instant now) {
        return now + " " + post.to() + (post.digest().isPresent() ? " week " : " alone ")
                + post.nudges().stream().map(TwoYearsTest::key).sorted().collect(Collectors.joining(", "));
    }

    private static String key(Nudge nudge) {
        return nudge.kind() + " " + nudge.to() + " " + nudge.about() + " " + nudge.occasion();
    }
}
