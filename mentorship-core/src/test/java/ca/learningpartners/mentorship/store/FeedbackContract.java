package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.feedback.Addressee;
import ca.learningpartners.mentorship.feedback.EntryId;
import ca.learningpartners.mentorship.feedback.LedgerEntry;
import ca.learningpartners.mentorship.feedback.Matter;
import ca.learningpartners.mentorship.feedback.Reply;
import ca.learningpartners.mentorship.feedback.Request;
import ca.learningpartners.mentorship.feedback.RequestId;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code Requests} and {@code Ledger} promise. */
public interface FeedbackContract extends KeepingStore {

    Addressee OFFICE = Addressee.office(Invented.PROGRAM);
    Addressee DISTRICT = new Addressee(Invented.PROGRAM, Desks.PRINCE_RUPERT);
    LocalDate DUE = LocalDate.of(2026, 9, 22);
    Fact SAID = new Fact(Invented.WAI_LAM.id(), Invented.MORNING);
    Fact LATER = new Fact(Invented.ODILE.id(), Invented.MORNING.plusSeconds(300));

    @Test
    default void aRequestIsKeptToTheLetterAndChangesByOneEdition() {
        Request request = request("one", OFFICE, Matter.ABOUT_RULE, DUE);
        assertThat(add(request)).isTrue();
        assertThat(add(request)).isFalse();
        assertThat(found(stores -> stores.requests().find(request.id()))).contains(request);
        Request answered = changed(request, 2, new Reply(LATER, "Merci\nbeaucoup"), null);
        assertThat(change(answered)).isTrue();
        assertThat(change(changed(request, 2, new Reply(LATER, "Twice"), null))).isFalse();
        Request closed = changed(request, 3, answered.reply(), LATER);
        assertThat(change(closed)).isTrue();
        assertThat(found(stores -> stores.requests().find(request.id()))).contains(closed);
    }

    @Test
    default void whatIsOpenComesFirstByItsDay() {
        Request late = request("late", OFFICE, Matter.ABOUT_OTHER, DUE.plusDays(9));
        Request soon = request("soon", OFFICE, Matter.ABOUT_OTHER, DUE);
        Request done = request("done", OFFICE, Matter.ABOUT_OTHER, DUE.minusDays(3));
        Request elsewhere = request("elsewhere", DISTRICT, Matter.ABOUT_OTHER, DUE);
        Request support = request("support", OFFICE, Matter.NEED_ACCESS, DUE);
        List.of(late, soon, done, elsewhere, support).forEach(this::add);
        Request answered = changed(done, 2, new Reply(LATER, "Done"), null);
        change(answered);
        assertThat(list(stores -> stores.requests().to(OFFICE, Matter.Sort.FEEDBACK, 0, 9)))
                .containsExactly(soon, late, answered);
        assertThat(list(stores -> stores.requests().to(OFFICE, Matter.Sort.FEEDBACK, 1, 1)))
                .containsExactly(late);
        assertThat(list(stores -> stores.requests().to(DISTRICT, Matter.Sort.FEEDBACK, 0, 9)))
                .containsExactly(elsewhere);
        assertThat(list(stores -> stores.requests().of(Invented.WAI_LAM.id(), Invented.PROGRAM, Matter.Sort.SUPPORT)))
                .containsExactly(support);
        assertThat(store().<Integer>read(stores -> stores.requests().open(Invented.ODILE.id())))
                .isEqualTo(4);
        assertThat(store().<Integer>read(stores -> stores.requests().overdue(OFFICE, Matter.Sort.FEEDBACK, DUE)))
                .isZero();
        assertThat(store().<Integer>read(
                                stores -> stores.requests().overdue(OFFICE, Matter.Sort.FEEDBACK, DUE.plusDays(1))))
                .isEqualTo(1);
    }

    @Test
    default void theLedgerIsReadFromTheLatestAndAnEntryCanBeTakenOut() {
        LedgerEntry first = entry("first", OFFICE, DUE, null);
        LedgerEntry second = entry("second", DISTRICT, DUE.plusDays(1), PolicyKey.CADENCE_DAYS);
        write(stores -> {
            Invented.settle(stores);
            stores.ledger().add(first);
            stores.ledger().add(second);
            stores.ledger().add(entry("second", OFFICE, DUE, null));
        });
        assertThat(list(stores -> stores.ledger().of(Invented.PROGRAM, 0, 9))).containsExactly(second, first);
        assertThat(list(stores -> stores.ledger().of(Invented.PROGRAM, 1, 1))).containsExactly(first);
        assertThat(store().<Boolean>write(stores -> stores.ledger().remove(first.id())))
                .isTrue();
        assertThat(store().<Boolean>write(stores -> stores.ledger().remove(first.id())))
                .isFalse();
        assertThat(found(stores -> stores.ledger().find(first.id()))).isEmpty();
    }

    private boolean add(Request request) {
        return store().write(stores -> {
            Invented.settle(stores);
            return stores.requests().add(request);
        });
    }

    private boolean change(Request changed) {
        return store().write(stores -> stores.requests().change(changed));
    }

    private static Request request(String id, Addressee to, Matter matter, LocalDate due) {
        return new Request(
                new RequestId(id), to, matter, null, "Ḵ’a\n\"why\"", SAID, Invented.ODILE.id(), due, 1, null, null);
    }

    private static Request changed(Request before, int edition, Reply reply, Fact closed) {
        return new Request(
                before.id(),
                before.to(),
                before.matter(),
                before.resource(),
                before.text(),
                before.said(),
                before.owner(),
                before.due(),
                edition,
                reply,
                closed);
    }

    private static LedgerEntry entry(String id, Addressee by, LocalDate on, PolicyKey rule) {
        return new LedgerEntry(
                new EntryId(id),
                by,
                new LocalText("Too many forms", "Trop de formulaires"),
                new LocalText("One fewer", "Un de moins"),
                on,
                null,
                rule,
                LATER);
    }
}
