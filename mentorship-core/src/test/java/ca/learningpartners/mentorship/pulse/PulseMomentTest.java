package ca.learningpartners.mentorship.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A partnership that began on 1 September 2026, late in the evening in Vancouver. */
class PulseMomentTest {

    private static final ZoneId VANCOUVER = ZoneId.of("America/Vancouver");
    private static final LocalDate BEGUN = LocalDate.of(2026, 9, 1);
    private static final ParticipantId ODILE = new ParticipantId("odile");
    private static final ParticipantId WEI = new ParticipantId("wei");

    @Test
    void each_is_asked_at_thirty_ninety_and_every_hundred_and_eighty_days() {
        Pairing pairing = begun();
        assertThat(open(pairing, BEGUN.plusDays(29))).isEmpty();
        assertThat(open(pairing, LocalDate.of(2026, 10, 1)))
                .contains(new PulseMoment(30, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 21)));
        assertThat(open(pairing, LocalDate.of(2026, 10, 21))).isPresent();
        assertThat(open(pairing, LocalDate.of(2026, 10, 22))).isEmpty();
        assertThat(PulseMoment.closed(pairing, BEGUN.plusDays(800), VANCOUVER))
                .extracting(PulseMoment::months)
                .containsExactly(1, 3, 6, 12, 18, 24);
        assertThat(List.of(30, 90, 180, 360, 720)).allMatch(PulseMoment::isOne);
        assertThat(List.of(0, 60, 120, 270, -180)).noneMatch(PulseMoment::isOne);
    }

    @Test
    void a_leave_moves_what_comes_and_nobody_is_asked_during_one() {
        Pairing away = begun().pause(WEI, null, at(BEGUN.plusDays(20)));
        assertThat(open(away, BEGUN.plusDays(40))).isEmpty();
        Pairing back = away.resume(WEI, at(BEGUN.plusDays(60)));
        assertThat(open(back, BEGUN.plusDays(69))).isEmpty();
        assertThat(open(back, BEGUN.plusDays(70))).map(PulseMoment::opens).contains(BEGUN.plusDays(70));

        Pairing during = begun().pause(WEI, null, at(BEGUN.plusDays(35)));
        assertThat(open(during, BEGUN.plusDays(36))).isEmpty();
        Pairing again = during.resume(WEI, at(BEGUN.plusDays(135)));
        assertThat(open(again, BEGUN.plusDays(150))).map(PulseMoment::days).contains(30);
        assertThat(open(again, BEGUN.plusDays(150))).map(PulseMoment::closes).contains(BEGUN.plusDays(150));
        assertThat(open(again, BEGUN.plusDays(151))).isEmpty();
    }

    @Test
    void nothing_opens_before_the_second_yes_or_after_the_end_and_what_was_open_closes() {
        Pairing offered = offered().accept(ODILE, at(BEGUN));
        assertThat(open(offered, BEGUN.plusDays(30))).isEmpty();
        Pairing over = begun().conclude(new Fact(ODILE, at(BEGUN.plusDays(35))));
        assertThat(open(over, BEGUN.plusDays(36))).isEmpty();
        assertThat(PulseMoment.closed(over, BEGUN.plusDays(400), VANCOUVER))
                .extracting(PulseMoment::days)
                .containsExactly(30);
        assertThat(PulseMoment.closed(begun(), BEGUN.plusDays(50), VANCOUVER)).isEmpty();
        assertThat(PulseMoment.closed(begun(), BEGUN.plusDays(51), VANCOUVER)).hasSize(1);
    }

    /** Against a count of days one by one, over leaves that were drawn. */
    @Test
    void whatever_leaves_there_are_the_days_that_count_are_counted() {
        long seed = 20_261_128;
        System.out.println("PulseMomentTest: seed " + seed);
        Random random = new Random(seed);
        for (int run = 0; run < 200; run++) {
            Pairing pairing = begun();
            TreeMap<LocalDate, LocalDate> leaves = new TreeMap<>();
            LocalDate from = BEGUN.plusDays(random.nextInt(60));
            for (int n = random.nextInt(5); n > 0; n--) {
                LocalDate until = from.plusDays(random.nextInt(50));
                leaves.put(from, until);
                pairing =
                        pairing.pause(WEI, null, at(from)).resume(WEI, at(until).plusSeconds(1));
                from = until.plusDays(1 + random.nextInt(80));
            }
            int counted = 0;
            for (LocalDate day = BEGUN; day.isBefore(BEGUN.plusDays(500)); day = day.plusDays(1)) {
                LocalDate today = day;
                boolean away = leaves.entrySet().stream()
                        .anyMatch(leave -> !today.isBefore(leave.getKey()) && today.isBefore(leave.getValue()));
                int gone = counted;
                Optional<Integer> expected = List.of(30, 90, 180, 360).stream()
                        .filter(days -> !away && gone >= days && gone < days + PulseMoment.DAYS_OPEN)
                        .findFirst();
                Optional<PulseMoment> found = open(pairing, day).filter(moment -> !away);
                assertThat(found.map(PulseMoment::days))
                        .as("run %s on %s, %s", run, day, leaves)
                        .isEqualTo(expected);
                counted += away ? 0 : 1;
            }
        }
    }

    private static Optional<PulseMoment> open(Pairing pairing, LocalDate day) {
        return PulseMoment.open(pairing, day, VANCOUVER);
    }

    private static Pairing begun() {
        return offered().accept(ODILE, at(BEGUN).minus(1, ChronoUnit.HOURS)).accept(WEI, at(BEGUN));
    }

    private static Pairing offered() {
        return Pairing.offer(
                new PairingId("one"),
                new ProgramId("leaders"),
                ODILE,
                WEI,
                null,
                new Fact(new ParticipantId("office"), at(BEGUN.minusDays(1))),
                Duration.ofDays(14));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(22, 30)).atZone(VANCOUVER).toInstant();
    }
}
