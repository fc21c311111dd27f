package ca.learningpartners.mentorship.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.store.Desks;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wai-Lam says something; somebody owns it and answers by a day. */
class SayingSomethingTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 4);
    private static final Addressee OFFICE = Addressee.office(Invented.PROGRAM);
    private static final RequestId ID = new RequestId("q");

    private final Store store = new InMemoryStore();

    @BeforeEach
    void settle() {
        store.write(stores -> {
            Desks.settle(stores);
            return true;
        });
    }

    @Test
    void it_has_an_owner_and_a_day_counted_in_working_days() {
        Request said = say(Desks.WAI_LAM, ID, OFFICE, Matter.ABOUT_OTHER);
        assertThat(said.owner()).isEqualTo(Invented.ODILE.id());
        assertThat(said.due()).isEqualTo(LocalDate.of(2026, 9, 21));
        Request support = say(Desks.WAI_LAM, new RequestId("s"), OFFICE, Matter.NEED_ACCESS);
        assertThat(support.due()).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(say(Desks.WAI_LAM, ID, OFFICE, Matter.ABOUT_OTHER)).isEqualTo(said);
    }

    @Test
    void the_one_with_the_fewest_open_owns_it_and_never_whoever_says_it() {
        store.write(stores -> {
            Desks.BOTH.appointments().forEach(stores.appointments()::add);
            return true;
        });
        assertThat(say(Desks.WAI_LAM, new RequestId("1"), OFFICE, Matter.ABOUT_RULE)
                        .owner())
                .isEqualTo(Invented.GITGAAT.id());
        assertThat(say(Desks.WAI_LAM, new RequestId("2"), OFFICE, Matter.ABOUT_RULE)
                        .owner())
                .isEqualTo(Invented.ODILE.id());
        assertThat(say(Desks.BOTH, new RequestId("3"), OFFICE, Matter.ABOUT_RULE)
                        .owner())
                .isEqualTo(Invented.ODILE.id());
    }

    @Test
    void it_is_answered_once_and_closed_afterwards() {
        say(Desks.WAI_LAM, ID, OFFICE, Matter.ABOUT_OTHER);
        assertRefused("unknown-request", () -> answer(Desks.ROBIN, 1));
        assertRefused("request-not-answered", () -> close(Desks.ODILE, 1));
        Request answered = answer(Desks.ODILE, 1);
        assertThat(answered.state()).isEqualTo(Request.State.ANSWERED);
        assertRefused("request-answered", () -> answer(Desks.ODILE, 2));
        assertRefused("request-changed-meanwhile", () -> close(Desks.WAI_LAM, 1));
        assertRefused("unknown-request", () -> close(Desks.XWEX, 2));
        assertThat(close(Desks.WAI_LAM, 2).state()).isEqualTo(Request.State.CLOSED);
    }

    @Test
    void it_is_handed_on_within_the_same_staff() {
        say(Desks.WAI_LAM, ID, OFFICE, Matter.NEED_MATCHING);
        assertRefused("request-owner", () -> handOn(Desks.ODILE, Desks.ROBIN, FRIDAY));
        assertRefused("request-day-past", () -> handOn(Desks.ODILE, Desks.ODILE, FRIDAY.minusDays(1)));
        assertThat(handOn(Desks.ODILE, Desks.ODILE, FRIDAY.plusDays(30)).due()).isEqualTo(FRIDAY.plusDays(30));
    }

    @Test
    void a_coordinator_elsewhere_does_not_see_it() {
        Request said = say(Desks.WAI_LAM, ID, new Addressee(Invented.PROGRAM, Desks.PRINCE_RUPERT), Matter.ABOUT_OTHER);
        assertThat(said.owner()).isEqualTo(Invented.ROBIN.id());
        assertThat(said.isSeenBy(Desks.ROBIN)).isTrue();
        assertThat(said.isSeenBy(Desks.WAI_LAM)).isTrue();
        assertThat(said.isSeenBy(Desks.XWEX)).isFalse();
        assertThat(said.isSeenBy(Desks.ODILE)).isFalse();
    }

    @Test
    void the_ledger_is_written_by_staff_about_what_is_done() {
        LedgerEntry entry = new LedgerEntry(
                new EntryId("e"),
                OFFICE,
                new LocalText("Too many forms", "Trop de formulaires"),
                new LocalText("One fewer", "Un de moins"),
                FRIDAY,
                null,
                null,
                new Fact(Invented.ODILE.id(), Invented.MORNING));
        assertRefused("unknown-program", () -> ledger(Desks.ROBIN, entry, FRIDAY));
        assertRefused("ledger-ahead", () -> ledger(Desks.ODILE, entry, FRIDAY.minusDays(1)));
        ledger(Desks.ODILE, entry, FRIDAY);
        List<LedgerEntry> kept = store.read(stores -> stores.ledger().of(Invented.PROGRAM, 0, 9));
        assertThat(kept).containsExactly(entry);
    }

    private void ledger(Actor actor, LedgerEntry entry, LocalDate today) {
        store.write(stores -> {
            new KeepingLedger(stores.ledger(), stores.audit())
                    .write(actor, entry, Invented.SEPTEMBER, today, Invented.MORNING);
            return true;
        });
    }

    private Request say(Actor actor, RequestId id, Addressee to, Matter matter) {
        return saying(saying -> saying.say(actor, id, to, matter, null, "Hello", FRIDAY, Invented.MORNING));
    }

    private Request answer(Actor actor, int edition) {
        return saying(saying -> saying.answer(actor, ID, edition, "Thank you", Invented.MORNING));
    }

    private Request close(Actor actor, int edition) {
        return saying(saying -> saying.close(actor, ID, edition, Invented.MORNING));
    }

    private Request handOn(Actor actor, Actor to, LocalDate due) {
        return saying(saying -> saying.handOn(actor, ID, 1, to.id(), due, FRIDAY, Invented.MORNING));
    }

    private <T> T saying(Function<SayingSomething, T> work) {
        return store.write(
                stores -> work.apply(new SayingSomething(stores.requests(), stores.appointments(), stores.audit())));
    }

    private static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
