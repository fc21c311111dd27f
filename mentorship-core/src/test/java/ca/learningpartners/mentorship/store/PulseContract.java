package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.pulse.AnsweringPulse;
import ca.learningpartners.mentorship.pulse.AskingForContact;
import ca.learningpartners.mentorship.pulse.ContactWish;
import ca.learningpartners.mentorship.pulse.ContactWishId;
import ca.learningpartners.mentorship.pulse.PulseAnswer;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How it goes with Odile and Wai-Lam, and who would like to be contacted. */
public interface PulseContract extends KeepingStore {

    ContactWishId WISH = new ContactWishId("wish");

    @Test
    default void anAnswerCanBeChangedUntilItsMomentClosesAndStandsOnce() {
        Pairing pairing = begun();
        Instant open = begunAt(pairing).plus(30, ChronoUnit.DAYS);
        AtOnce.call(IntStream.range(0, 16).boxed().toList(), n -> {
            answer(Invented.ODILE, pairing, 30, 2, open);
            return true;
        });
        assertThat(answers())
                .singleElement()
                .satisfies(said -> assertThat(said.step()).isEqualTo(2));
        Instant later = open.plus(20, ChronoUnit.DAYS);
        answer(Invented.ODILE, pairing, 30, 5, later);
        answer(Invented.ODILE, pairing, 30, 5, later.plusSeconds(9));
        assertThat(answers()).containsExactly(answered(pairing, Invented.ODILE, 5, later));
        assertThat(this.<List<Integer>>read(
                        stores -> List.copyOf(stores.pulses().answered(pairing.id(), Invented.ODILE.id()))))
                .containsExactly(30);
        assertThat(list(stores -> stores.pulses().of(Invented.PROGRAM, Invented.WAI_LAM.id())))
                .isEmpty();
        answer(Invented.WAI_LAM, pairing, 30, 1, later.plusSeconds(1));
        assertThat(list(stores -> stores.pulses().in(Invented.PROGRAM)))
                .extracting(PulseAnswer::person)
                .containsExactly(Invented.ODILE.id(), Invented.WAI_LAM.id());
        assertThat(list(stores -> stores.audit().on(Invented.PROGRAM.value(), 9)))
                .extracting(Act::verb)
                .containsExactly("pulse-said", "pulse-said", "pulse-said");
    }

    @Test
    default void nothingIsKeptOutsideAMomentOfAStepThatIsNoneOrByAnybodyElse() {
        Pairing pairing = begun();
        Instant open = begunAt(pairing).plus(30, ChronoUnit.DAYS);
        assertRefused("pulse-not-open", () -> answer(Invented.ODILE, pairing, 90, 2, open));
        assertRefused("pulse-not-open", () -> answer(Invented.ODILE, pairing, 30, 2, open.minus(1, ChronoUnit.DAYS)));
        assertRefused("pulse-not-open", () -> answer(Invented.ODILE, pairing, 30, 2, open.plus(21, ChronoUnit.DAYS)));
        assertRefused("pulse-unread", () -> answer(Invented.ODILE, pairing, 30, 6, open));
        assertRefused("pulse-unread", () -> answer(Invented.ODILE, pairing, 30, 0, open));
        assertRefused("not-in-this-pairing", () -> answer(Invented.ROBIN, pairing, 30, 2, open));
        assertThat(answers()).isEmpty();
    }

    @Test
    default void aWishIsOpenOnceIsTakenUpByOneAndIsDone() {
        begun();
        Actor odile = actor(Invented.ODILE);
        AtOnce.call(IntStream.range(0, 16).boxed().toList(), n -> {
            contact(it -> it.ask(odile, Invented.PROGRAM, new ContactWishId("wish-" + n), Invented.MORNING));
            return true;
        });
        ContactWish wish = wishes().get(0);
        assertThat(wishes()).hasSize(1);
        assertThat(wish.state()).isEqualTo(ContactWish.State.ASKED);
        contact(it -> it.takeUp(actor(Invented.ROBIN), wish, Invented.MORNING.plusSeconds(1)));
        ContactWish taken = wishes().get(0);
        assertThat(taken.taken()).isEqualTo(new Fact(Invented.ROBIN.id(), Invented.MORNING.plusSeconds(1)));
        contact(it -> it.takeUp(actor(Invented.ROBIN), taken, Invented.MORNING.plusSeconds(2)));
        assertRefused(
                "contact-taken",
                () -> contact(it -> it.takeUp(actor(Invented.WAI_LAM), wish, Invented.MORNING.plusSeconds(2))));
        contact(it -> it.done(actor(Invented.ROBIN), taken, Invented.MORNING.plusSeconds(3)));
        contact(it -> it.done(actor(Invented.ROBIN), taken, Invented.MORNING.plusSeconds(4)));
        assertThat(wishes()).isEmpty();
        assertThat(found(stores -> stores.contactWishes().find(wish.id())))
                .map(ContactWish::state)
                .contains(ContactWish.State.DONE);
        contact(it -> it.ask(odile, Invented.PROGRAM, wish.id(), Invented.MORNING.plusSeconds(5)));
        assertThat(wishes()).as("the same form once more").isEmpty();
        contact(it -> it.ask(odile, Invented.PROGRAM, WISH, Invented.MORNING.plusSeconds(6)));
        contact(it -> it.takeBack(odile, wishes().get(0), Invented.MORNING.plusSeconds(7)));
        ContactWish back = found(stores -> stores.contactWishes().find(WISH)).orElseThrow();
        assertRefused(
                "contact-over",
                () -> contact(it -> it.takeUp(actor(Invented.ROBIN), back, Invented.MORNING.plusSeconds(8))));
        assertThat(list(stores -> stores.audit().on(wish.id().value(), 9)))
                .extracting(Act::verb)
                .containsExactly("contact-done", "contact-taken-up", "contact-asked");
    }

    private Pairing begun() {
        Pairing offered = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.WAI_LAM);
        Pairing begun =
                offered.accept(Invented.ODILE.id(), Invented.MORNING).accept(Invented.WAI_LAM.id(), Invented.MORNING);
        write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.carrying(Invented.PROGRAM, Invented.WAI_LAM, 1));
            assertThat(stores.pairings().offer(offered, 1)).isTrue();
            assertThat(stores.pairings().accept(begun)).isTrue();
        });
        return begun;
    }

    private static Instant begunAt(Pairing pairing) {
        return pairing.begunAt().orElseThrow();
    }

    private void answer(Participant person, Pairing pairing, int days, int step, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
        write(stores -> new AnsweringPulse(stores.pulses(), stores.audit())
                .answer(actor(person), pairing, days, step, today, ZoneOffset.UTC, at));
    }

    private static PulseAnswer answered(Pairing pairing, Participant person, int step, Instant at) {
        return new PulseAnswer(Invented.PROGRAM, pairing.id(), person.id(), 30, 1, step, at);
    }

    private List<PulseAnswer> answers() {
        return list(stores -> stores.pulses().of(Invented.PROGRAM, Invented.ODILE.id()));
    }

    private List<ContactWish> wishes() {
        return list(stores -> stores.contactWishes().open(Invented.PROGRAM));
    }

    private void contact(Consumer<AskingForContact> deed) {
        write(stores -> deed.accept(new AskingForContact(stores.contactWishes(), stores.audit())));
    }

    private static Actor actor(Participant person) {
        return new Actor(person.id(), List.of());
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
