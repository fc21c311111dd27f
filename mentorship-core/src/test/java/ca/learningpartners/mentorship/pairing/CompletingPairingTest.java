package ca.learningpartners.mentorship.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.participant.Boundaries;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Odile's window closes, and her partnership with Robin with it. */
class CompletingPairingTest {

    private static final ZoneId ZONE = ZoneId.of("America/Vancouver");

    private final Store store = new InMemoryStore();
    private final Pairing offer = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);

    @BeforeEach
    void itHasBegunOnTheEighthOfSeptember2026() {
        store.write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.carrying(Invented.PROGRAM, Invented.ROBIN, 1));
            stores.pairings().offer(offer, 1);
            return stores.pairings()
                    .accept(offer.accept(Invented.ODILE.id(), Invented.MORNING)
                            .accept(Invented.ROBIN.id(), Invented.MORNING));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-03, 2028-08-02",
        "2026-09-01, 2028-08-31",
        "2028-02-29, 2030-02-27",
        "2026-02-28, 2028-02-27",
        "2026-03-01, 2028-02-29",
        "2025-12-31, 2027-12-30",
        "2024-09-09, 2026-09-08"
    })
    void theLastDayIsIncluded(LocalDate start, LocalDate lastDay) {
        starts(start);
        assertThat(endOn(lastDay)).isEmpty();
        assertThat(endOn(lastDay.plusDays(1))).contains(Ending.COMPLETED);
        assertThat(endOn(lastDay.plusDays(1))).as("only once").isEmpty();
        assertThat(acts()).containsExactly("agenda pairing-completed");
    }

    @Test
    void aStartThatIsSetRightToLongAgoEndsItAsIneligible() {
        starts(LocalDate.of(2024, 9, 8));
        assertThat(endOn(LocalDate.of(2026, 9, 8))).contains(Ending.INELIGIBLE);
        assertThat(acts()).containsExactly("agenda pairing-ineligible");
    }

    @Test
    void aNewPositionBeginsTheWindowAgain() {
        starts(LocalDate.of(2026, 8, 3));
        starts(LocalDate.of(2028, 8, 1));
        assertThat(endOn(LocalDate.of(2028, 9, 1))).isEmpty();
        assertThat(endOn(LocalDate.of(2030, 7, 31))).isEmpty();
        assertThat(endOn(LocalDate.of(2030, 8, 1))).contains(Ending.COMPLETED);
    }

    @Test
    void aStartAheadOrUnknownEndsNothing() {
        assertThat(endOn(LocalDate.of(2040, 1, 1))).isEmpty();
        starts(LocalDate.of(2041, 1, 1));
        assertThat(endOn(LocalDate.of(2040, 1, 1))).isEmpty();
    }

    @Test
    void whatRestsIsCompletedAllTheSame() {
        starts(LocalDate.of(2026, 8, 3));
        store.write(stores ->
                stores.pairings().pause(kept().pause(Invented.ROBIN.id(), null, Invented.MORNING.plusSeconds(9))));
        assertThat(endOn(LocalDate.of(2028, 8, 3))).contains(Ending.COMPLETED);
        assertThat(kept().status()).isEqualTo(PairingStatus.CONCLUDED);
    }

    private void starts(LocalDate day) {
        Mentee mentee = mentee(Invented.ODILE, day);
        store.write(stores -> {
            stores.enrolments().save(mentee);
            return true;
        });
    }

    /** How it ended on a day, if it did then; found by the list of what is due exactly if it did. */
    private Optional<Ending> endOn(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(0, 30).atZone(ZONE).toInstant(), ZONE);
        return store.write(stores -> {
            CompletingPairing completing = new CompletingPairing(
                    stores.pairings(), stores.programs(), stores.enrolments(), stores.audit(), "agenda", clock);
            Program program = stores.programs().find(Invented.PROGRAM).orElseThrow();
            List<Pairing> due = completing.due(program);
            boolean ended = completing.end(offer.id());
            assertThat(due).hasSize(ended ? 1 : 0);
            return ended
                    ? stores.pairings().find(offer.id()).map(Pairing::concluded).map(Conclusion::how)
                    : Optional.empty();
        });
    }

    private Pairing kept() {
        return store.read(stores -> stores.pairings().find(offer.id())).orElseThrow();
    }

    private List<String> acts() {
        return store.read(stores -> stores.audit().on(offer.id().value(), 10)).stream()
                .map(act -> act.actor() + " " + act.verb())
                .toList();
    }

    private static Mentee mentee(Participant person, LocalDate start) {
        return new Mentee(
                Invented.PROGRAM,
                person,
                "",
                "",
                start,
                Setting.UNKNOWN,
                List.of(),
                Set.of(),
                Map.of(),
                false,
                Boundaries.NONE);
    }
}
