package ca.learningpartners.mentorship.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.text.RefusedException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InquiringTest {

    private static final InquiryId ID = new InquiryId("i-1");

    private final Store store = new InMemoryStore();
    private final Actor odile = actor(Invented.ODILE, Invented.PROGRAM);
    private final Actor robin = actor(Invented.ROBIN, Invented.PROGRAM);
    private final Actor elsewhere = actor(Invented.GITGAAT, Invented.OTHER_PROGRAM);

    @BeforeEach
    void openOne() {
        store.write(stores -> {
            Invented.settle(stores);
            return true;
        });
        inquire(it -> it.open(odile, Invented.PROGRAM, ID, "Whose voice is missing?", Invented.MORNING));
    }

    @Test
    void an_inquiry_goes_from_wondering_through_trying_and_noticing_to_learning_and_on_to_the_next_question() {
        assertThat(kept().current().stage()).isEqualTo(Stage.TRYING);
        inquire(it -> it.write(
                odile, ID, 1, new Turn("Whose voice is missing?", "Ask five families.", "", ""), Invented.MORNING));
        assertThat(kept().current().stage()).isEqualTo(Stage.NOTICING);
        refused("inquiry-not-round", it -> it.turn(odile, ID, 2, "And then?", Invented.MORNING));
        inquire(it -> it.write(
                odile,
                ID,
                2,
                new Turn("Whose voice is missing?", "Ask five families.", "Three.", "Ask at the ferry."),
                Invented.MORNING));
        assertThat(kept().canTurn()).isTrue();
        inquire(it -> it.turn(odile, ID, 3, "Who takes the ferry?", Invented.MORNING));

        assertThat(kept().turns()).hasSize(2);
        assertThat(kept().current()).isEqualTo(Turn.asking("Who takes the ferry?"));
    }

    @Test
    void whoever_comes_along_writes_too_and_whoever_does_not_does_not() {
        Turn turn = new Turn("Whose voice is missing?", "Ask.", "", "");
        refused("not-in-this-inquiry", it -> it.write(robin, ID, 1, turn, Invented.MORNING));
        inquire(it -> it.join(robin, ID, Invented.MORNING));
        inquire(it -> it.write(robin, ID, 1, turn, Invented.MORNING));
        assertThat(kept().current()).isEqualTo(turn);
        inquire(it -> it.leave(robin, ID, Invented.MORNING));
        assertThat(kept().includes(robin.id())).isFalse();
    }

    @Test
    void a_change_made_elsewhere_meanwhile_is_not_written_over() {
        inquire(it -> it.write(odile, ID, 1, new Turn("Whose voice is missing?", "Ask.", "", ""), Invented.MORNING));
        refused(
                "inquiry-changed",
                it -> it.write(odile, ID, 1, new Turn("Whose voice is missing?", "Wait.", "", ""), Invented.MORNING));
        assertThat(kept().current().tried()).isEqualTo("Ask.");
    }

    @Test
    void only_whoever_opened_it_closes_it_and_then_it_takes_no_more() {
        inquire(it -> it.join(robin, ID, Invented.MORNING));
        refused("not-yours-to-close", it -> it.close(robin, ID, Invented.MORNING));
        inquire(it -> it.close(odile, ID, Invented.MORNING));
        refused("inquiry-closed", it -> it.write(robin, ID, 1, Turn.asking("Why?"), Invented.MORNING));
        refused("inquiry-closed", it -> it.join(robin, ID, Invented.MORNING));
    }

    @Test
    void for_somebody_of_another_program_there_is_none() {
        refused("unknown-inquiry", it -> it.join(elsewhere, ID, Invented.MORNING));
        refused(
                "unknown-inquiry",
                it -> it.open(elsewhere, Invented.PROGRAM, InquiryId.random(), "Why?", Invented.MORNING));
    }

    @Test
    void five_of_one_person_can_go_on_at_once() {
        for (int i = 2; i <= Inquiring.MOST_OPEN; i++) {
            InquiryId next = new InquiryId("i-" + i);
            inquire(it -> it.open(odile, Invented.PROGRAM, next, "Why?", Invented.MORNING));
        }
        refused("inquiries-open", it -> it.open(odile, Invented.PROGRAM, InquiryId.random(), "Why?", Invented.MORNING));
        inquire(it -> it.open(robin, Invented.PROGRAM, InquiryId.random(), "Why?", Invented.MORNING));
    }

    @Test
    void what_is_sent_twice_is_kept_once_and_told_once() {
        inquire(it -> it.open(odile, Invented.PROGRAM, ID, "Whose voice is missing?", Invented.MORNING));
        refused("inquiry-id-taken", it -> it.open(robin, Invented.PROGRAM, ID, "Mine?", Invented.MORNING));
        int kept = store.read(stores -> stores.inquiries().count(Invented.PROGRAM));
        List<Act> told = store.read(stores -> stores.audit().on(ID.value(), 10));
        assertThat(kept).isEqualTo(1);
        assertThat(told).extracting(Act::verb).containsExactly("inquiry-opened");
    }

    @Test
    void a_part_cannot_be_written_before_the_one_it_follows_from() {
        assertThatThrownBy(() -> new Turn("Why?", "", "Something.", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before the one it follows from");
    }

    private static Actor actor(Participant person, ProgramId program) {
        return new Actor(person.id(), List.of(new Appointment(program, person.id(), Role.MENTOR, null)));
    }

    private Inquiry kept() {
        return store.read(stores -> stores.inquiries().find(ID)).orElseThrow();
    }

    private void inquire(Consumer<Inquiring> deed) {
        store.write(stores -> {
            deed.accept(new Inquiring(stores.inquiries(), stores.audit()));
            return true;
        });
    }

    private void refused(String code, Consumer<Inquiring> deed) {
        assertThatThrownBy(() -> inquire(deed))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        no -> assertThat(no.refusal().code()).isEqualTo(code));
    }
}
