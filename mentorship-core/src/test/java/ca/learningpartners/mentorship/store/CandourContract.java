package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.reflection.BeingCandid;
import ca.learningpartners.mentorship.reflection.CandidDraft;
import ca.learningpartners.mentorship.reflection.CandidExchange;
import ca.learningpartners.mentorship.reflection.CandidExchanges;
import ca.learningpartners.mentorship.reflection.CandidReply;
import ca.learningpartners.mentorship.reflection.CandidReplyId;
import ca.learningpartners.mentorship.reflection.CandourEnd;
import ca.learningpartners.mentorship.reflection.CandourId;
import ca.learningpartners.mentorship.reflection.CandourWish;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How Odile and Robin are candid with each other, and what is kept of it. */
public interface CandourContract extends KeepingStore {

    LocalDate TODAY = LocalDate.of(2026, 9, 8);
    CandourId ASK = new CandourId("ask-1");

    @Test
    default void anExchangeIsKeptToTheLetterFromTheQuestionToTheThanks() {
        Pairing pairing = inTouch();
        String odd = "Was \u202EI\u202C unfair, Sḵwx̱wú7mesh?\n\n  ’; DROP TABLE candour";
        candid(it -> it.ask(
                actor(Invented.ODILE),
                pairing.id(),
                new CandidDraft(ASK, odd, CandourWish.CHALLENGE, TODAY.plusDays(3)),
                TODAY,
                at(0)));
        assertThat(kept().about()).isEqualTo(odd);
        assertThat(kept().until()).isEqualTo(TODAY.plusDays(3));
        assertThat(standing(pairing)).allMatch(one -> one.waitsFor(Invented.ROBIN.id()) && one.answers() == 0);
        answer(Invented.ROBIN, "r1", "Yes. 🎉", 1);
        answer(Invented.ODILE, "r2", "How?", 2);
        answer(Invented.ROBIN, "r3", "You did not ask her.", 3);
        assertThat(kept().replies())
                .extracting(CandidReply::text)
                .containsExactly("Yes. 🎉", "How?", "You did not ask her.");
        assertThat(standing(pairing)).allMatch(one -> one.waitsFor(Invented.ODILE.id()) && one.answers() == 3);
        candid(it -> it.thank(actor(Invented.ODILE), ASK, "Merci", at(9)));
        assertThat(kept().end()).isEqualTo(new CandourEnd(CandourEnd.How.THANKED, "Merci", at(9)));
        assertThat(standing(pairing)).isEmpty();
        assertThat(list(stores -> stores.candour().of(pairing.id()))).containsExactly(kept());
        assertThat(acts())
                .containsExactly(
                        "candour-thanked", "candour-answered", "candour-answered", "candour-answered", "candour-asked");
    }

    @Test
    default void whatIsSentTwiceIsKeptOnceAndAnotherUnderTheSameIdIsRefused() {
        Pairing pairing = inTouch();
        AtOnce.call(IntStream.range(0, 16).boxed().toList(), n -> {
            ask(pairing, ASK, "the same");
            return true;
        });
        assertRefused("candour-id-taken", () -> ask(pairing, ASK, "another"));
        answer(Invented.ROBIN, "r1", "Yes", 1);
        answer(Invented.ROBIN, "r1", "Yes", 1);
        thanks();
        thanks();
        assertThat(list(stores -> stores.candour().of(pairing.id()))).hasSize(1);
        assertThat(acts()).containsExactly("candour-thanked", "candour-answered", "candour-asked");
        ask(pairing, new CandourId("ask-2"), "later");
        assertRefused(
                "candour-changed",
                () -> candid(it -> it.answer(
                        actor(Invented.ROBIN), new CandourId("ask-2"), new CandidReplyId("r1"), "Yes", 1, at(1))));
        assertThat(found(stores -> stores.candour().find(new CandourId("ask-2")))
                        .orElseThrow()
                        .replies())
                .isEmpty();
    }

    @Test
    default void ofManyWindowsThatAnswerAtOnceOneIsKeptAndTheOthersAreTold() {
        Pairing pairing = inTouch();
        ask(pairing, ASK, "Tell me");
        List<Boolean> answers = AtOnce.call(
                IntStream.range(0, 16).boxed().toList(), n -> answered(Invented.ROBIN, "r" + n, "words " + n));
        assertThat(answers).filteredOn(kept -> kept).hasSize(1);
        assertThat(kept().replies()).hasSize(1);
    }

    @Test
    default void wordsAreTakenBackOnlyByTheirAuthorAndOnlyAsLongAsTheyAreTheLast() {
        Pairing pairing = inTouch();
        ask(pairing, ASK, "Tell me");
        assertRefused("candour-not-yours", () -> candid(it -> it.takeBack(actor(Invented.ROBIN), ASK, at(1))));
        answer(Invented.ROBIN, "r1", "Yes", 1);
        assertRefused("candour-met", () -> candid(it -> it.takeBack(actor(Invented.ODILE), ASK, at(1))));
        CandidReplyId first = new CandidReplyId("r1");
        assertRefused("candour-not-yours", () -> candid(it -> it.takeBack(actor(Invented.ODILE), ASK, first, at(1))));
        answer(Invented.ODILE, "r2", "More?", 2);
        assertRefused("candour-met", () -> candid(it -> it.takeBack(actor(Invented.ROBIN), ASK, first, at(1))));
        candid(it -> it.takeBack(actor(Invented.ODILE), ASK, new CandidReplyId("r2"), at(2)));
        candid(it -> it.takeBack(actor(Invented.ROBIN), ASK, first, at(3)));
        candid(it -> it.takeBack(actor(Invented.ROBIN), ASK, first, at(3)));
        assertThat(kept().replies()).isEmpty();
        candid(it -> it.takeBack(actor(Invented.ODILE), ASK, at(4)));
        candid(it -> it.takeBack(actor(Invented.ODILE), ASK, at(4)));
        assertThat(kept().isTakenBack()).isTrue();
        assertThat(kept().about()).isEmpty();
        assertThat(list(stores -> stores.candour().of(pairing.id()))).isEmpty();
        assertRefused("candour-over", () -> answer(Invented.ROBIN, "r9", "late", kept().edition()));
    }

    @Test
    default void whatMakesNoExchangeIsRefusedWithItsReason() {
        Pairing pairing = inTouch();
        assertRefused("candour-needed", () -> ask(pairing, ASK, ""));
        assertRefused(
                "unknown-pairing",
                () -> candid(it -> it.ask(actor(Invented.XWEX), pairing.id(), draft(ASK, "mine"), TODAY, at(0))));
        for (LocalDate day : List.of(TODAY.minusDays(1), TODAY.plusDays(CandidExchange.MOST_DAYS + 1L))) {
            CandidDraft draft = new CandidDraft(ASK, "words", CandourWish.LISTEN, day);
            assertRefused(
                    "candour-day",
                    () -> candid(it -> it.ask(actor(Invented.ODILE), pairing.id(), draft, TODAY, at(0))));
        }
        ask(pairing, ASK, "Tell me");
        assertRefused("candour-own", () -> answer(Invented.ODILE, "r1", "myself", 1));
        assertRefused("candour-needed", () -> answer(Invented.ROBIN, "r1", "", 1));
        assertRefused("candour-unanswered", this::thanks);
        assertRefused("candour-not-yours", () -> candid(it -> it.close(actor(Invented.ROBIN), ASK, at(1))));
        assertRefused("unknown-candour", () -> answer(Invented.XWEX, "r1", "me, too", 1));
        assertRefused("candour-changed", () -> answer(Invented.ROBIN, "r1", "words", 7));
        candid(it -> it.close(actor(Invented.ODILE), ASK, at(2)));
        assertRefused("candour-over", () -> answer(Invented.ROBIN, "r1", "late", 2));
        assertRefused("candour-over", this::thanks);
    }

    @Test
    default void ofManyQuestionsThatAreAskedAtOnceNoMoreAreOpenThanFit() {
        Pairing pairing = inTouch();
        List<Boolean> asked = AtOnce.call(IntStream.range(0, 16).boxed().toList(), n -> isAsked(pairing, "open-" + n));
        assertThat(asked).filteredOn(yes -> yes).hasSize(CandidExchange.MOST_OPEN);
        CandourId open = standing(pairing).get(0).id();
        candid(it -> it.takeBack(actor(Invented.ODILE), open, at(1)));
        assertThat(isAsked(pairing, "in its place")).isTrue();
        assertThat(isAsked(pairing, "one-more")).isFalse();
    }

    @Test
    default void anExchangeIsShortAndAfterTheEndOfThePartnershipItIsReadOnly() {
        Pairing pairing = inTouch();
        ask(pairing, ASK, "Tell me");
        for (int n = 0; n < CandidExchange.MOST_REPLIES; n++) {
            answer(n % 2 == 0 ? Invented.ROBIN : Invented.ODILE, "r" + n, "words", n + 1);
        }
        assertRefused("candour-full", () -> answer(Invented.ROBIN, "more", "words", CandidExchange.MOST_REPLIES + 1));
        write(stores -> stores.pairings()
                .conclude(pairing.conclude(new Fact(Invented.ROBIN.id(), Invented.MORNING.plusSeconds(90)))));
        assertRefused("pairing-concluded", this::thanks);
        assertRefused("pairing-concluded", () -> ask(pairing, new CandourId("after"), "words"));
        assertThat(list(stores -> stores.candour().of(pairing.id()))).hasSize(1);
    }

    private Pairing inTouch() {
        Pairing offered = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);
        Pairing begun =
                offered.accept(Invented.ODILE.id(), Invented.MORNING).accept(Invented.ROBIN.id(), Invented.MORNING);
        write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.carrying(Invented.PROGRAM, Invented.ROBIN, 1));
            stores.pairings().offer(offered, 1);
        });
        assertRefused("candour-not-begun", () -> ask(offered, ASK, "too early"));
        write(stores -> stores.pairings().accept(begun));
        return begun;
    }

    private void ask(Pairing pairing, CandourId id, String about) {
        candid(it -> it.ask(actor(Invented.ODILE), pairing.id(), draft(id, about), TODAY, at(0)));
    }

    private void answer(Participant who, String reply, String text, int edition) {
        candid(it -> it.answer(actor(who), ASK, new CandidReplyId(reply), text, edition, at(1)));
    }

    private boolean isAsked(Pairing pairing, String about) {
        try {
            ask(pairing, new CandourId(about.replace(' ', '-')), about);
            return true;
        } catch (RefusedException refused) {
            assertThat(refused.refusal().code()).isEqualTo("candour-many");
            return false;
        }
    }

    private boolean answered(Participant who, String reply, String text) {
        try {
            answer(who, reply, text, 1);
            return true;
        } catch (RefusedException refused) {
            assertThat(refused.refusal().code()).isEqualTo("candour-changed");
            return false;
        }
    }

    private void thanks() {
        candid(it -> it.thank(actor(Invented.ODILE), ASK, "", at(5)));
    }

    private void candid(Consumer<BeingCandid> deed) {
        write(stores -> deed.accept(new BeingCandid(stores.pairings(), stores.candour(), stores.audit())));
    }

    private CandidExchange kept() {
        return found(stores -> stores.candour().find(ASK)).orElseThrow();
    }

    private List<CandidExchanges.Standing> standing(Pairing pairing) {
        return list(stores -> stores.candour().standing(pairing.id()));
    }

    private List<String> acts() {
        return list(stores -> stores.audit().on(ASK.value(), 20)).stream()
                .map(Act::verb)
                .toList();
    }

    private static CandidDraft draft(CandourId id, String about) {
        return new CandidDraft(id, about, CandourWish.UNSEEN, null);
    }

    private static Actor actor(Participant who) {
        return new Actor(who.id(), List.of());
    }

    private static Instant at(int seconds) {
        return Invented.MORNING.plusSeconds(seconds);
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
