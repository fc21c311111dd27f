package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.session.SessionId;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What {@code Sessions} promises. */
public interface SessionContract extends KeepingStore {

    @Test
    default void aSessionIsKeptToTheLetter() {
        PairingId pairing = pairing();
        Session long_ = session(pairing, LocalDate.of(2027, 2, 28), 1440, Means.IN_PERSON, "O2", "O10", "O1");
        Session short_ = session(pairing, LocalDate.of(2026, 9, 30), 1, Means.MESSAGES);
        assertThat(add(long_)).isTrue();
        assertThat(add(short_)).isTrue();
        assertThat(list(stores -> stores.sessions().of(pairing, 10))).containsExactly(long_, short_);
        assertThat(found(stores -> stores.sessions().find(long_.id()))).contains(long_);
        assertThat(found(stores -> stores.sessions().find(short_.id()))).contains(short_);
        assertThat(found(stores -> stores.sessions().find(SessionId.random()))).isEmpty();
    }

    @Test
    default void sendingASessionTwiceKeepsTheFirst() {
        PairingId pairing = pairing();
        Session first = session(pairing, LocalDate.of(2026, 10, 1), 30, Means.PHONE, "O5");
        Session again = new Session(
                first.id(),
                pairing,
                LocalDate.of(2026, 10, 2),
                45,
                Means.VIDEO,
                new TreeSet<>(),
                Invented.ROBIN.id(),
                Invented.MORNING);
        assertThat(add(first)).isTrue();
        assertThat(add(first)).isFalse();
        assertThat(add(again)).isFalse();
        assertThat(list(stores -> stores.sessions().of(pairing, 10))).containsExactly(first);
    }

    @Test
    default void sessionsComeLatestFirstAndNoMoreThanAskedFor() {
        PairingId pairing = pairing();
        Session september = session(pairing, LocalDate.of(2026, 9, 9), 30, Means.PHONE, "O1");
        Session early = loggedAt(pairing, Invented.MORNING);
        Session late = loggedAt(pairing, Invented.MORNING.plusMillis(1));
        List.of(september, late, early).forEach(this::add);
        assertThat(list(stores -> stores.sessions().of(pairing, 10))).containsExactly(late, early, september);
        assertThat(list(stores -> stores.sessions().of(pairing, 2))).containsExactly(late, early);
        assertThat(list(stores -> stores.sessions().of(pairing, 0))).isEmpty();
        assertThat(list(stores -> stores.sessions().of(PairingId.random(), 10))).isEmpty();
    }

    @Test
    default void aNoteIsKeptToTheLetter() {
        PairingId pairing = pairing();
        for (String note : List.of(
                "Two lines,\n\tand a tab; ’ \" ' \\ <b>",
                "\u0301\u0323\u0327".repeat(400),
                "\u202Eright to left\u2066 and never back",
                "x\u0331wa\u0331 Sk\u0331wx\u0331wú7mesh 👩🏽‍🚀",
                "é".repeat(Session.LONGEST_NOTE))) {
            Session noted = noted(pairing, note);
            assertThat(add(noted)).isTrue();
            assertThat(found(stores -> stores.sessions().find(noted.id()))).contains(noted);
            assertThat(noted.note()).isEqualTo(Normalizer.normalize(note, Normalizer.Form.NFC));
        }
    }

    @Test
    default void aCorrectedSessionTakesThePlaceOfTheOneThatWas() {
        PairingId pairing = pairing();
        Session wrong = session(pairing, LocalDate.of(2026, 10, 1), 30, Means.PHONE, "O5", "O6");
        add(wrong);
        Session right = new Session(
                wrong.id(),
                pairing,
                LocalDate.of(2026, 10, 2),
                45,
                Means.VIDEO,
                new TreeSet<>(List.of(new ObjectiveCode("O6"), new ObjectiveCode("O7"))),
                "Now it is right.",
                wrong.loggedBy(),
                wrong.loggedAt());
        write(stores -> stores.sessions().correct(right));
        assertThat(list(stores -> stores.sessions().of(pairing, 10))).containsExactly(right);
        assertThatThrownBy(() -> write(stores -> stores.sessions().correct(noted(pairing, "unknown"))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    default void aWithdrawnSessionIsGoneAndItsIdIsNeverUsedAgain() {
        PairingId pairing = pairing();
        Session session = session(pairing, LocalDate.of(2026, 10, 1), 30, Means.PHONE, "O5");
        add(session);
        Fact withdrawn = new Fact(Invented.ODILE.id(), Invented.MORNING);
        assertThat(withdraw(session, withdrawn)).isTrue();
        assertThat(withdraw(session, new Fact(Invented.ROBIN.id(), Invented.MORNING)))
                .isFalse();
        assertThat(found(stores -> stores.sessions().find(session.id()))).isEmpty();
        assertThat(list(stores -> stores.sessions().of(pairing, 10))).isEmpty();
        assertThat(found(stores -> stores.sessions().withdrawal(session.id()))).contains(withdrawn);
        assertThat(add(session)).isFalse();
        assertThat(list(stores -> stores.sessions().of(pairing, 10))).isEmpty();
    }

    private boolean withdraw(Session session, Fact withdrawn) {
        return store().write(stores -> stores.sessions().withdraw(session.id(), withdrawn));
    }

    @Test
    default void aSessionNeedsAPartnershipThatIsKept() {
        Session lost = session(PairingId.random(), Invented.SEPTEMBER, 30, Means.PHONE);
        assertThatThrownBy(() -> add(lost)).isInstanceOf(RuntimeException.class);
    }

    @Test
    default void thirtyTwoSendingsAtOnceKeepOne() {
        PairingId pairing = pairing();
        Session session = session(pairing, Invented.SEPTEMBER, 30, Means.PHONE, "O1", "O2");
        List<Boolean> added = AtOnce.call(Collections.nCopies(32, session), this::add);
        assertThat(added).filteredOn(isNew -> isNew).hasSize(1);
        assertThat(list(stores -> stores.sessions().of(pairing, 10))).containsExactly(session);
    }

    private boolean add(Session session) {
        return store().write(stores -> stores.sessions().add(session));
    }

    private PairingId pairing() {
        Pairing pairing = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);
        write(stores -> {
            Invented.settle(stores);
            stores.pairings().offer(pairing, 1);
        });
        return pairing.id();
    }

    private static Session session(PairingId pairing, LocalDate date, int minutes, Means means, String... objectives) {
        TreeSet<ObjectiveCode> codes = new TreeSet<>();
        for (String objective : objectives) {
            codes.add(new ObjectiveCode(objective));
        }
        return new Session(
                SessionId.random(),
                pairing,
                date,
                minutes,
                means,
                codes,
                Invented.WAI_LAM.id(),
                Instant.parse("2026-11-21T23:59:59.999999999Z"));
    }

    private static Session noted(PairingId pairing, String note) {
        return new Session(
                SessionId.random(),
                pairing,
                LocalDate.of(2026, 10, 10),
                30,
                Means.VIDEO,
                new TreeSet<>(),
                note,
                Invented.ODILE.id(),
                Invented.MORNING);
    }

    private static Session loggedAt(PairingId pairing, Instant at) {
        return new Session(
                SessionId.random(),
                pairing,
                LocalDate.of(2026, 10, 10),
                30,
                Means.VISIT,
                new TreeSet<>(),
                Invented.ODILE.id(),
                at);
    }
}
