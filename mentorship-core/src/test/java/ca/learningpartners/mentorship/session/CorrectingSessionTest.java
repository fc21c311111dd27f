package ca.learningpartners.mentorship.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Pair;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Setting a contact right, and taking it back. */
class CorrectingSessionTest {

    private static final SessionId ID = SessionId.random();
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private final Pair pair = Pair.begun();

    @BeforeEach
    void odileLogsACall() {
        pair.store()
                .write(stores -> new LoggingSession(
                                stores.pairings(), stores.programs(), stores.sessions(), stores.audit())
                        .log(actor(Invented.ODILE), pair.id(), draft(30, "We began."), TODAY, Invented.MORNING));
    }

    @Test
    void whoLoggedItSetsItRight() {
        Session right = correct(Invented.ODILE, draft(45, "We began,\r\nand laughed.  "));
        assertThat(right.minutes()).isEqualTo(45);
        assertThat(right.note()).isEqualTo("We began,\nand laughed.");
        assertThat(right.loggedAt()).isEqualTo(Invented.MORNING);
        assertThat(sessions()).containsExactly(right);
        correct(Invented.ODILE, draft(45, "We began,\nand laughed."));
        assertThat(verbs()).containsExactly("session-corrected", "session-logged");
    }

    @Test
    void aNoteThatIsTakenOutIsGone() {
        assertThat(correct(Invented.ODILE, draft(30, " \u200B\n ")).note()).isNull();
    }

    @Test
    void nobodyElseFindsIt() {
        for (Participant other : List.of(Invented.ROBIN, Invented.XWEX)) {
            assertThatThrownBy(() -> correct(other, draft(45, ""))).hasMessage("unknown-session");
            assertThatThrownBy(() -> withdraw(other)).hasMessage("unknown-session");
        }
        assertThat(sessions()).extracting(Session::minutes).containsExactly(30);
    }

    @Test
    void whatCannotBeLoggedCannotBeMadeOfItEither() {
        assertThatThrownBy(() -> correct(Invented.ODILE, draft(0, ""))).hasMessage("minutes-out-of-range");
        assertThatThrownBy(() -> correct(Invented.ODILE, draft(30, "n".repeat(4001))))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().details()).containsExactly(4001, 4000));
        assertThat(sessions()).extracting(Session::note).containsExactly("We began.");
    }

    @Test
    void takenBackTwiceItIsGoneOnce() {
        withdraw(Invented.ODILE);
        withdraw(Invented.ODILE);
        assertThat(sessions()).isEmpty();
        assertThat(verbs()).containsExactly("session-withdrawn", "session-logged");
        assertThatThrownBy(() -> correct(Invented.ODILE, draft(45, ""))).hasMessage("unknown-session");
    }

    @Test
    void afterTheEndEverythingStays() {
        pair.end();
        assertThatThrownBy(() -> correct(Invented.ODILE, draft(45, ""))).hasMessage("pairing-concluded");
        assertThatThrownBy(() -> withdraw(Invented.ODILE)).hasMessage("pairing-concluded");
    }

    private Session correct(Participant who, SessionDraft draft) {
        return pair.store()
                .write(stores -> new CorrectingSession(
                                stores.pairings(), stores.programs(), stores.sessions(), stores.audit())
                        .correct(actor(who), draft, TODAY, Invented.MORNING.plusSeconds(60)));
    }

    private void withdraw(Participant who) {
        pair.store().write(stores -> {
            new CorrectingSession(stores.pairings(), stores.programs(), stores.sessions(), stores.audit())
                    .withdraw(actor(who), ID, Invented.MORNING.plusSeconds(60));
            return true;
        });
    }

    private List<Session> sessions() {
        return pair.store().read(stores -> stores.sessions().of(pair.id(), 9));
    }

    private List<String> verbs() {
        return pair.store().<List<Act>>read(stores -> stores.audit().on(ID.value(), 9)).stream()
                .map(Act::verb)
                .toList();
    }

    private static Actor actor(Participant who) {
        return new Actor(who.id(), List.of());
    }

    private static SessionDraft draft(int minutes, String note) {
        return new SessionDraft(
                ID, LocalDate.of(2026, 9, 30), minutes, Means.VIDEO, Set.of(new ObjectiveCode("O1")), note);
    }
}
