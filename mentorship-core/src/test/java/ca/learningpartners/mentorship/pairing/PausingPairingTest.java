package ca.learningpartners.mentorship.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Odile's and Robin's leaves; both are of the district Gitga’at coordinates. */
class PausingPairingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 9);
    private static final Instant NOON = Instant.parse("2026-09-09T19:00:00Z");

    private final Store store = new InMemoryStore();
    private final Pairing offer = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);

    @BeforeEach
    void itIsOffered() {
        store.write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.carrying(Invented.PROGRAM, Invented.ROBIN, 1));
            return stores.pairings().offer(offer, 1);
        });
    }

    @Test
    void aPartnerGoesOnLeaveAndComesBack() {
        begins();
        Pairing paused = pause(Invented.ROBIN, TODAY.plusDays(30), NOON);
        assertThat(paused.status()).isEqualTo(PairingStatus.PAUSED);
        assertThat(paused.isPausedAt(NOON)).isTrue();
        assertThat(paused.isPausedAt(NOON.minusMillis(1))).isFalse();
        Pairing back = end(actor(Invented.ROBIN), NOON.plusSeconds(60));
        assertThat(back.status()).isEqualTo(PairingStatus.ACTIVE);
        assertThat(back.isPausedAt(NOON.plusSeconds(59))).isTrue();
        assertThat(back.isPausedAt(NOON.plusSeconds(60))).isFalse();
        assertThat(acts()).startsWith("pause-ended", "pairing-paused");
    }

    @Test
    void sayingItTwiceKeepsOnePauseAndAnotherOneIsRefused() {
        begins();
        Pairing paused = pause(Invented.ROBIN, TODAY, NOON);
        assertThat(pause(Invented.ROBIN, TODAY, NOON.plusSeconds(1))).isEqualTo(paused);
        assertRefused("pairing-paused", () -> pause(Invented.ROBIN, TODAY.plusDays(1), NOON));
        assertRefused("pairing-paused", () -> pause(Invented.ODILE, TODAY, NOON));
        end(actor(Invented.ROBIN), NOON);
        assertThat(end(actor(Invented.ROBIN), NOON)).isEqualTo(kept());
        assertThat(acts()).startsWith("pause-ended", "pairing-paused", "offer-accepted");
    }

    @Test
    void aPauseEndsTodayAtTheEarliestAndInTwoYearsAtTheLatest() {
        begins();
        assertRefused("pause-ends-in-past", () -> pause(Invented.ODILE, TODAY.minusDays(1), NOON));
        assertRefused(
                "pause-too-long",
                () -> pause(Invented.ODILE, TODAY.plusMonths(24).plusDays(1), NOON));
        Pairing paused = pause(Invented.ODILE, TODAY.plusMonths(24), NOON);
        Pause pause = paused.pauses().open().orElseThrow();
        assertThat(pause.isOverdue(TODAY.plusMonths(24))).isFalse();
        assertThat(pause.isOverdue(TODAY.plusMonths(24).plusDays(1))).isTrue();
    }

    @Test
    void itIsEndedByWhoIsAwayOrByTheCoordinatorOfTheirDistrictAlone() {
        begins();
        pause(Invented.ODILE, null, NOON);
        assertRefused("pause-is-the-partners", () -> end(actor(Invented.ROBIN), NOON));
        assertRefused("unknown-pairing", () -> end(actor(Invented.XWEX), NOON));
        assertRefused("unknown-pairing", () -> end(coordinator(new DistrictNumber(45)), NOON));
        assertThat(end(coordinator(Invented.KOOTENAY), NOON).status()).isEqualTo(PairingStatus.ACTIVE);
        assertRefused("unknown-pairing", () -> end(coordinator(Invented.KOOTENAY), NOON));
    }

    @Test
    void whatHasNotBegunOrIsOverIsNotPaused() {
        assertRefused("pairing-not-begun", () -> pause(Invented.ODILE, null, NOON));
        assertRefused("unknown-pairing", () -> pause(Invented.XWEX, null, NOON));
        begins();
        store.write(stores -> stores.pairings().conclude(kept(stores.pairings()).complete(NOON)));
        assertRefused("pairing-concluded", () -> pause(Invented.ODILE, null, NOON));
    }

    @Test
    void itBeginsWithTheSecondYes() {
        assertThat(kept().begunAt()).isEmpty();
        begins();
        assertThat(kept().begunAt()).contains(Invented.MORNING.plusSeconds(2).truncatedTo(ChronoUnit.MILLIS));
    }

    private void begins() {
        store.write(stores -> {
            AnsweringOffer answering = new AnsweringOffer(stores.pairings(), stores.audit());
            answering.accept(actor(Invented.ROBIN), offer.id(), Invented.MORNING.plusSeconds(2));
            return answering.accept(actor(Invented.ODILE), offer.id(), Invented.MORNING.plusSeconds(1));
        });
    }

    private Pairing pause(Participant person, @Nullable LocalDate until, Instant at) {
        return store.write(stores -> new PausingPairing(stores.pairings(), stores.participants(), stores.audit())
                .begin(actor(person), offer.id(), until, TODAY, at));
    }

    private Pairing end(Actor actor, Instant at) {
        return store.write(stores -> new PausingPairing(stores.pairings(), stores.participants(), stores.audit())
                .end(actor, offer.id(), at));
    }

    private Pairing kept() {
        return store.read(stores -> kept(stores.pairings()));
    }

    private Pairing kept(Pairings pairings) {
        return pairings.find(offer.id()).orElseThrow();
    }

    private List<String> acts() {
        return store.read(stores -> stores.audit().on(offer.id().value(), 10)).stream()
                .map(Act::verb)
                .toList();
    }

    private static Actor actor(Participant person) {
        return new Actor(person.id(), List.of());
    }

    private static Actor coordinator(DistrictNumber district) {
        return new Actor(
                Invented.GITGAAT.id(),
                List.of(new Appointment(Invented.PROGRAM, Invented.GITGAAT.id(), Role.COORDINATOR, district)));
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
