package ca.learningpartners.mentorship.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Agreeing and taking back are as easy as each other, and only the words that were read count. */
class AnsweringConsentTest {

    private static final Instant MORNING = Invented.MORNING;

    private final Store store = new InMemoryStore();

    @BeforeEach
    void settle() {
        store.write(stores -> {
            Invented.settle(stores);
            return true;
        });
    }

    @Test
    void whoAgreesTwiceAgreedOnce() {
        answer(answering ->
                answering.give(mentee(), Invented.PROGRAM, Terms.EVALUATION, Terms.EVALUATION.version(), MORNING));
        answer(answering -> answering.give(
                mentee(), Invented.PROGRAM, Terms.EVALUATION, Terms.EVALUATION.version(), MORNING.plusSeconds(1)));
        assertThat(history()).hasSize(1);
        assertThat(verbs()).containsExactly("consent-given");
        assertThat(stands(Terms.EVALUATION)).isTrue();
    }

    @Test
    void takingBackEndsItAtOnceAndWhatWasSaidStays() {
        answer(answering ->
                answering.give(mentee(), Invented.PROGRAM, Terms.EVALUATION, Terms.EVALUATION.version(), MORNING));
        answer(answering ->
                answering.withdraw(mentee(), Invented.PROGRAM, ConsentTopic.EVALUATION, MORNING.plusSeconds(1)));
        answer(answering ->
                answering.withdraw(mentee(), Invented.PROGRAM, ConsentTopic.EVALUATION, MORNING.plusSeconds(2)));
        assertThat(stands(Terms.EVALUATION)).isFalse();
        assertThat(history()).extracting(Consent::isGiven).containsExactly(false, true);
    }

    @Test
    void aConsentToEarlierWordsDoesNotCountForNewOnes() {
        Terms changed = new Terms(ConsentTopic.EVALUATION, Terms.EVALUATION.version() + 1);
        answer(answering ->
                answering.give(mentee(), Invented.PROGRAM, Terms.EVALUATION, Terms.EVALUATION.version(), MORNING));
        assertThat(stands(changed)).isFalse();
        int shown = Terms.EVALUATION.version();
        assertThatThrownBy(() -> answer(answering ->
                        answering.give(mentee(), Invented.PROGRAM, changed, shown, MORNING.plusSeconds(1))))
                .isInstanceOf(RefusedException.class)
                .hasMessage("consent-words-changed");
        answer(answering ->
                answering.give(mentee(), Invented.PROGRAM, changed, changed.version(), MORNING.plusSeconds(2)));
        assertThat(stands(changed)).isTrue();
        assertThat(stands(Terms.EVALUATION)).isFalse();
    }

    @Test
    void onlyWhoHasAPartIsAskedAndWhoHadOneMayStillTakeBack() {
        Actor gone = new Actor(Invented.ROBIN.id(), List.of());
        assertThatThrownBy(() -> answer(answering ->
                        answering.give(gone, Invented.PROGRAM, Terms.EVALUATION, Terms.EVALUATION.version(), MORNING)))
                .hasMessage("unknown-program");
        answer(answering ->
                answering.give(mentee(), Invented.PROGRAM, Terms.EVALUATION, Terms.EVALUATION.version(), MORNING));
        answer(answering ->
                answering.withdraw(gone, Invented.PROGRAM, ConsentTopic.EVALUATION, MORNING.plusSeconds(1)));
        assertThat(stands(Terms.EVALUATION)).isFalse();
    }

    private static Actor mentee() {
        ParticipantId robin = Invented.ROBIN.id();
        return new Actor(robin, List.of(new Appointment(Invented.PROGRAM, robin, Role.MENTEE, null)));
    }

    private void answer(Consumer<AnsweringConsent> work) {
        store.write(stores -> {
            work.accept(new AnsweringConsent(stores.consents(), stores.audit()));
            return true;
        });
    }

    private boolean stands(Terms terms) {
        return store.read(stores -> stores.consents().stands(Invented.PROGRAM, Invented.ROBIN.id(), terms));
    }

    private List<Consent> history() {
        return store.read(stores -> stores.consents().of(Invented.PROGRAM, Invented.ROBIN.id()));
    }

    private List<String> verbs() {
        return store.read(stores -> stores.audit().on(Invented.PROGRAM + "/evaluation", 9)).stream()
                .map(Act::verb)
                .toList();
    }
}
