package ca.learningpartners.mentorship.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.pairing.AnsweringOffer;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.progress.NextStep;
import ca.learningpartners.mentorship.progress.Rhythm;
import ca.learningpartners.mentorship.progress.Situation;
import ca.learningpartners.mentorship.session.LoggingSession;
import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.session.SessionDraft;
import ca.learningpartners.mentorship.session.SessionId;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two who agree, change their minds, and press the button at the same moment. */
class AgreeingCharterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 9);
    private static final Terms TEMPLATE = Terms.of(Invented.program(Invented.PROGRAM), Locale.CANADA_FRENCH);
    private static final Terms FORTNIGHTLY = new Terms("Think aloud", 14, TEMPLATE.means(), "", "", "");

    private final Store store = new InMemoryStore();
    private final Pairing pairing = Invented.offer(Invented.PROGRAM, Invented.ODILE, Invented.ROBIN);

    @BeforeEach
    void bothSayYes() {
        store.write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.carrying(Invented.PROGRAM, Invented.ROBIN, 1));
            return stores.pairings().offer(pairing, 1);
        });
        accept(Invented.ODILE);
        accept(Invented.ROBIN);
    }

    @Test
    void whoever_writes_signs_and_both_signatures_move_the_pair_on() {
        assertThat(step(Invented.ODILE)).isEqualTo(NextStep.CHARTER);
        write(Invented.ODILE, 0, TEMPLATE);
        assertThat(step(Invented.ODILE)).isEqualTo(NextStep.FIRST_CONTACT);
        assertThat(step(Invented.ROBIN)).isEqualTo(NextStep.SIGN_CHARTER);
        Charter signed = sign(Invented.ROBIN, 1);
        assertThat(signed.isSignedByBoth()).isTrue();
        assertThat(step(Invented.ROBIN)).isEqualTo(NextStep.FIRST_CONTACT);
    }

    @Test
    void two_who_sign_the_same_words_at_the_same_moment_have_agreed() {
        write(Invented.ODILE, 0, TEMPLATE);
        Charter both = write(Invented.ROBIN, 0, TEMPLATE);
        assertThat(both.version()).isEqualTo(1);
        assertThat(both.isSignedByBoth()).isTrue();
    }

    @Test
    void a_change_needs_both_again_and_until_then_the_version_before_counts() {
        write(Invented.ODILE, 0, TEMPLATE);
        sign(Invented.ROBIN, 1);
        assertThat(rhythm()).isEqualTo(30);
        write(Invented.ROBIN, 1, FORTNIGHTLY);
        assertThat(rhythm()).isEqualTo(30);
        assertThat(step(Invented.ODILE)).isEqualTo(NextStep.SIGN_CHARTER);
        sign(Invented.ODILE, 2);
        assertThat(rhythm()).isEqualTo(14);
    }

    @Test
    void a_version_that_was_replaced_meanwhile_is_neither_signed_nor_written_over() {
        write(Invented.ODILE, 0, TEMPLATE);
        write(Invented.ODILE, 1, FORTNIGHTLY);
        assertThatThrownBy(() -> sign(Invented.ROBIN, 1))
                .isInstanceOf(RefusedException.class)
                .hasMessage("charter-replaced");
        Terms others = new Terms("Something else", 21, TEMPLATE.means(), "", "", "");
        assertThatThrownBy(() -> write(Invented.ROBIN, 1, others)).hasMessage("charter-replaced");
        assertThat(versions()).hasSize(2);
    }

    @Test
    void sending_the_same_version_again_keeps_one() {
        CharterId id = CharterId.random();
        write(Invented.ODILE, id, 0, TEMPLATE);
        write(Invented.ODILE, id, 0, TEMPLATE);
        assertThat(versions()).hasSize(1);
        assertThat(store.<Integer>read(
                        stores -> stores.audit().on(id.value(), 9).size()))
                .isEqualTo(1);
        sign(Invented.ROBIN, 1);
        sign(Invented.ROBIN, 1);
        assertThat(store.<Integer>read(
                        stores -> stores.audit().on(id.value(), 9).size()))
                .isEqualTo(2);
    }

    @Test
    void nobody_else_finds_it_and_who_has_not_said_yes_cannot_agree() {
        assertThatThrownBy(() -> write(Invented.WAI_LAM, 0, TEMPLATE)).hasMessage("unknown-pairing");
        Pairing offered = Invented.offer(Invented.PROGRAM, Invented.XWEX, Invented.GITGAAT);
        store.write(stores -> stores.pairings().offer(offered, 1));
        assertThatThrownBy(() -> store.write(stores -> agreeing(stores)
                        .write(actor(Invented.XWEX), offered.id(), CharterId.random(), 0, TEMPLATE, Invented.MORNING)))
                .hasMessage("offer-not-accepted");
    }

    @Test
    void a_contact_is_never_held_up_by_a_charter_and_afterwards_nobody_is_asked_for_one() {
        store.write(
                stores -> new LoggingSession(stores.pairings(), stores.programs(), stores.sessions(), stores.audit())
                        .log(
                                actor(Invented.ODILE),
                                pairing.id(),
                                new SessionDraft(SessionId.random(), TODAY, 30, Means.PHONE, Set.of()),
                                TODAY,
                                Invented.MORNING));
        assertThat(step(Invented.ODILE)).isEqualTo(NextStep.ALL_WELL);
        write(Invented.ODILE, 0, TEMPLATE);
        assertThat(step(Invented.ROBIN)).isEqualTo(NextStep.SIGN_CHARTER);
    }

    private void accept(Participant who) {
        store.write(stores -> new AnsweringOffer(stores.pairings(), stores.audit())
                .accept(actor(who), pairing.id(), Invented.MORNING));
    }

    private Charter write(Participant who, int base, Terms terms) {
        return write(who, CharterId.random(), base, terms);
    }

    private Charter write(Participant who, CharterId id, int base, Terms terms) {
        return store.write(stores ->
                agreeing(stores).write(actor(who), pairing.id(), id, base, terms, Invented.MORNING.plusSeconds(1)));
    }

    private Charter sign(Participant who, int version) {
        return store.write(
                stores -> agreeing(stores).sign(actor(who), pairing.id(), version, Invented.MORNING.plusSeconds(2)));
    }

    private static AgreeingCharter agreeing(ca.learningpartners.mentorship.store.Stores stores) {
        return new AgreeingCharter(stores.pairings(), stores.charters(), stores.audit());
    }

    private NextStep step(Participant who) {
        return store.read(stores -> NextStep.of(
                Situation.of(stores, stores.pairings().find(pairing.id()).orElseThrow(), who.id(), Invented.MORNING),
                30,
                TODAY));
    }

    private int rhythm() {
        return store.read(stores -> Rhythm.of(stores, pairing).everyDays());
    }

    private List<Charter> versions() {
        return store.read(stores -> stores.charters().of(pairing.id()));
    }

    private static Actor actor(Participant who) {
        return new Actor(who.id(), List.of());
    }
}
