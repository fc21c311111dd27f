package ca.learningpartners.mentorship.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Logging a contact, and sending it more than once. */
class LoggingSessionTest {

    private static final SessionId ID = SessionId.random();
    private static final SessionDraft CALL = draft(30, Set.of(new ObjectiveCode("O1"), new ObjectiveCode("O2")));

    private final Store store = new InMemoryStore();
    private final Pairing first = accepted(Invented.ODILE, Invented.ROBIN);
    private final Pairing second = accepted(Invented.WAI_LAM, Invented.ROBIN);

    @BeforeEach
    void twoPartnershipsBegin() {
        store.write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.carrying(Invented.PROGRAM, Invented.ROBIN, 2));
            for (Pairing pairing : List.of(first, second)) {
                stores.pairings()
                        .offer(
                                Pairing.offer(
                                        pairing.id(),
                                        pairing.program(),
                                        pairing.mentee(),
                                        pairing.mentor(),
                                        null,
                                        pairing.offered(),
                                        Invented.PATIENCE),
                                2);
                stores.pairings().accept(pairing);
            }
            return true;
        });
    }

    @Test
    void theSameContactSentAgainIsAnsweredWithTheOneKept() {
        Session kept = log(Invented.ROBIN, first, CALL, 0);
        assertThat(log(Invented.ROBIN, first, CALL, 60)).isEqualTo(kept);
        assertThat(store.<Integer>read(
                        stores -> stores.audit().on(ID.value(), 9).size()))
                .isEqualTo(1);
    }

    @Test
    void anotherContactUnderTheSameIdIsRefused() {
        Session kept = log(Invented.ROBIN, first, CALL, 0);
        assertTaken(Invented.ROBIN, first, draft(31, CALL.objectives()));
        assertTaken(Invented.ROBIN, first, draft(30, Set.of()));
        assertTaken(Invented.ROBIN, second, CALL);
        assertTaken(Invented.ODILE, first, CALL);
        assertThat(sessions(first)).containsExactly(kept);
        assertThat(sessions(second)).isEmpty();
    }

    private void assertTaken(Participant who, Pairing pairing, SessionDraft draft) {
        assertThatThrownBy(() -> log(who, pairing, draft, 60))
                .isInstanceOf(RefusedException.class)
                .hasMessage("session-id-taken");
    }

    private Session log(Participant who, Pairing pairing, SessionDraft draft, int secondsLater) {
        return store.write(
                stores -> new LoggingSession(stores.pairings(), stores.programs(), stores.sessions(), stores.audit())
                        .log(
                                new Actor(who.id(), List.of()),
                                pairing.id(),
                                draft,
                                LocalDate.of(2026, 10, 1),
                                Invented.MORNING.plusSeconds(secondsLater)));
    }

    private List<Session> sessions(Pairing pairing) {
        return store.read(stores -> stores.sessions().of(pairing.id(), 9));
    }

    private static SessionDraft draft(int minutes, Set<ObjectiveCode> objectives) {
        return new SessionDraft(ID, LocalDate.of(2026, 9, 30), minutes, Means.VIDEO, objectives);
    }

    private static Pairing accepted(Participant mentee, Participant mentor) {
        return Invented.offer(Invented.PROGRAM, mentee, mentor)
                .accept(mentee.id(), Invented.MORNING)
                .accept(mentor.id(), Invented.MORNING);
    }
}
