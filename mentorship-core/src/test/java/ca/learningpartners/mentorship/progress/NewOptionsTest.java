package ca.learningpartners.mentorship.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ca.learningpartners.mentorship.choice.Suggestion;
import ca.learningpartners.mentorship.matching.MatchRun;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is owed after Odile and Robin parted on Friday, 11 September 2026, and what settles it. */
class NewOptionsTest {

    private static final ZoneId ZONE = ZoneId.of("America/Vancouver");
    private static final Instant FRIDAY = Instant.parse("2026-09-12T04:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 9, 25);

    private final Store store = new InMemoryStore();
    private final Pairing offer = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);
    private final Pairing begun =
            offer.accept(Invented.ODILE.id(), Invented.MORNING).accept(Invented.ROBIN.id(), Invented.MORNING);

    @BeforeEach
    void theyHaveBegun() {
        write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.bareMentee(Invented.PROGRAM, Invented.ODILE));
            stores.enrolments().save(Invented.carrying(Invented.PROGRAM, Invented.ROBIN, 1));
            stores.pairings().offer(offer, 1);
            stores.pairings().accept(begun);
        });
    }

    @Test
    void bothAreOwedTheSameDayAfterANoFaultEndAndNobodyAfterAnother() {
        assertThat(owed(FRIDAY)).isEmpty();
        write(stores -> stores.pairings().conclude(begun.complete(FRIDAY)));
        assertThat(owed(FRIDAY)).isEmpty();
    }

    @Test
    void itIsTheTenthWorkingDayAndOverdueTheDayAfter() {
        part();
        assertThat(owed(FRIDAY))
                .extracting(NewOptions::person, NewOptions::role, NewOptions::due)
                .containsExactly(
                        tuple(Invented.ROBIN.id(), Role.MENTOR, DUE), tuple(Invented.ODILE.id(), Role.MENTEE, DUE));
        assertThat(owed(FRIDAY)).noneMatch(each -> each.isOverdue(DUE));
        assertThat(owed(FRIDAY)).allMatch(each -> each.isOverdue(DUE.plusDays(1)));
    }

    @Test
    void beingShownSomebodyOrOfferedSomebodySettlesIt() {
        part();
        shown(Invented.ODILE, Role.MENTEE, FRIDAY.minusSeconds(1));
        assertThat(owed(FRIDAY)).hasSize(2);
        shown(Invented.ODILE, Role.MENTEE, FRIDAY.plusSeconds(60));
        assertThat(owed(FRIDAY)).extracting(NewOptions::person).containsExactly(Invented.ROBIN.id());
        Pairing next = Invented.offer(
                Invented.PROGRAM, Invented.XWEX.id(), Invented.ROBIN.id(), FRIDAY.plus(Duration.ofDays(3)));
        write(stores -> stores.pairings().offer(next, 1));
        assertThat(owed(FRIDAY.plus(Duration.ofDays(3)))).isEmpty();
    }

    @Test
    void whoMayNotOrDoesNotWantToIsOwedNothing() {
        part();
        write(stores -> stores.enrolments().save(Invented.bareMentor(Invented.PROGRAM, Invented.ROBIN)));
        assertThat(owed(FRIDAY)).extracting(NewOptions::person).containsExactly(Invented.ODILE.id());
        assertThat(owed(Instant.parse("2028-09-02T00:00:00Z"))).isEmpty();
    }

    private void part() {
        write(stores -> stores.pairings().conclude(begun.conclude(new Fact(Invented.ROBIN.id(), FRIDAY))));
    }

    private void shown(Participant person, Role role, Instant at) {
        MatchRun run = Invented.run();
        write(stores -> {
            stores.matchRuns().add(run, Invented.inputs());
            stores.suggestions()
                    .add(new Suggestion(
                            run.id(),
                            person.id(),
                            role,
                            Invented.XWEX.id(),
                            0,
                            List.of(),
                            new Fact(Invented.GITGAAT.id(), at)));
        });
    }

    /** The list of all agrees with what each is told. */
    private List<NewOptions> owed(Instant now) {
        return store.read(stores -> {
            Program program = stores.programs().find(Invented.PROGRAM).orElseThrow();
            List<NewOptions> all = NewOptions.owed(stores, program, now, ZONE);
            for (NewOptions each : all) {
                assertThat(NewOptions.of(stores, program, each.person(), each.role(), now, ZONE))
                        .isEqualTo(Optional.of(each));
            }
            return all;
        });
    }

    private void write(Consumer<Stores> work) {
        store.write(stores -> {
            work.accept(stores);
            return true;
        });
    }
}
