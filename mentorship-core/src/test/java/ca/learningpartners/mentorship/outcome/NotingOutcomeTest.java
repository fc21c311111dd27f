package ca.learningpartners.mentorship.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Odile began on 3 August 2026 in district 27, which Robin coordinates; Wai Lam coordinates another one. */
class NotingOutcomeTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 9, 8);
    private static final Actor ROBIN = coordinator(Invented.ROBIN.id(), Invented.KOOTENAY);
    private static final Actor WAI_LAM = coordinator(Invented.WAI_LAM.id(), new DistrictNumber(45));
    private static final Finding STAYED = new Finding(Outcome.SAME_ROLE, HowKnown.COORDINATOR, TODAY, null);
    private static final Finding LEFT = new Finding(Outcome.LEFT, HowKnown.SAID, TODAY, LocalDate.of(2027, 6, 30));

    private final Store store = new InMemoryStore();

    @BeforeEach
    void begin() {
        store.write(stores -> {
            Invented.settle(stores);
            stores.enrolments().save(Invented.mentee(Invented.PROGRAM, Invented.ODILE));
            return true;
        });
    }

    @Test
    void a_coordinator_notes_it_corrects_it_and_both_can_be_read_afterwards() {
        assertThat(note(ROBIN, Checkpoint.ONE_YEAR, STAYED, 0)).isTrue();
        assertThat(note(ROBIN, Checkpoint.ONE_YEAR, STAYED, 0))
                .as("the same again")
                .isFalse();
        assertThat(note(ROBIN, Checkpoint.ONE_YEAR, LEFT, 1)).isTrue();
        List<NotedOutcome> noted = store.read(stores -> stores.outcomes().of(Invented.PROGRAM, Invented.ODILE.id()));
        assertThat(noted).extracting(NotedOutcome::finding).containsExactly(STAYED, LEFT);
        List<Act> acts =
                store.read(stores -> stores.audit().on(Invented.ODILE.id().value(), 10));
        assertThat(acts).extracting(Act::verb).containsOnly("outcome-noted").hasSize(2);
    }

    @Test
    void who_looked_at_an_older_version_is_told_so() {
        note(ROBIN, Checkpoint.ONE_YEAR, STAYED, 0);
        refused("outcome-changed", ROBIN, Checkpoint.ONE_YEAR, LEFT, 0);
    }

    @Test
    void nobody_else_notes_it_and_not_before_its_time() {
        refused("nobody-accompanied", WAI_LAM, Checkpoint.ONE_YEAR, STAYED, 0);
        refused("nobody-accompanied", new Actor(Invented.ODILE.id(), List.of()), Checkpoint.ONE_YEAR, STAYED, 0);
        refused("outcome-too-early", ROBIN, Checkpoint.TWO_YEARS, STAYED, 0);
        refused("outcome-in-future", ROBIN, Checkpoint.ONE_YEAR, Finding.unknown(TODAY.plusDays(1)), 0);
        Finding before = new Finding(Outcome.LEFT, HowKnown.SAID, TODAY, LocalDate.of(2026, 8, 2));
        refused("outcome-before-start", ROBIN, Checkpoint.ONE_YEAR, before, 0);
        assertThat(store.<List<NotedOutcome>>read(
                        stores -> stores.outcomes().of(Invented.PROGRAM, Invented.ODILE.id())))
                .isEmpty();
    }

    @Test
    void unknown_is_what_was_not_found_and_only_who_left_has_a_day_of_leaving() {
        assertThatThrownBy(() -> new Finding(Outcome.UNKNOWN, HowKnown.SAID, TODAY, null))
                .hasMessageContaining("UNKNOWN");
        assertThatThrownBy(() -> new Finding(Outcome.LEFT, HowKnown.NOT_FOUND, TODAY, null))
                .hasMessageContaining("NOT_FOUND");
        assertThatThrownBy(() -> new Finding(Outcome.SAME_ROLE, HowKnown.SAID, TODAY, TODAY))
                .hasMessageContaining("Maybe they left?");
        assertThatThrownBy(() -> new Finding(Outcome.LEFT, HowKnown.SAID, TODAY, TODAY.plusDays(1)))
                .hasMessageContaining("after");
    }

    @Test
    void a_plan_is_signed_by_an_evaluator_and_changed_only_on_top_of_the_newest() {
        Actor evaluator = new Actor(
                Invented.XWEX.id(),
                List.of(new Appointment(Invented.PROGRAM, Invented.XWEX.id(), Role.EVALUATOR, null)));
        sign(evaluator, plan(evaluator, 1, "", "Who stayed."));
        sign(evaluator, plan(evaluator, 2, "", "Who stayed."));
        assertThat(plans()).as("the same words change nothing").hasSize(1);
        sign(evaluator, plan(evaluator, 2, "A district joined.", "Who stayed in both."));
        assertThatThrownBy(() -> sign(evaluator, plan(evaluator, 2, "Late", "Another")))
                .hasMessage("plan-changed");
        assertThatThrownBy(() -> sign(ROBIN, plan(ROBIN, 3, "Why", "Another"))).hasMessage("unknown-program");
        assertThatThrownBy(() -> plan(evaluator, 3, " ", "Another")).hasMessageContaining("reason");
        assertThat(plans()).extracting(AnalysisPlan::version).containsExactly(1, 2);
    }

    private List<AnalysisPlan> plans() {
        return store.read(stores -> stores.analysisPlans().of(Invented.PROGRAM));
    }

    private void sign(Actor actor, AnalysisPlan plan) {
        store.write(stores -> {
            new SigningPlan(stores.analysisPlans(), stores.audit()).sign(actor, plan);
            return true;
        });
    }

    private static AnalysisPlan plan(Actor actor, int version, String reason, String what) {
        return new AnalysisPlan(
                Invented.PROGRAM,
                version,
                Retained.PROFESSION,
                Checkpoint.TWO_YEARS,
                Design.STAGGERED,
                what,
                "As bad as can be, and as good.",
                TODAY.plusYears(1),
                version == 2 && reason.isEmpty() ? "No reason" : reason,
                new Fact(actor.id(), Invented.MORNING.plusSeconds(version)));
    }

    private void refused(String code, Actor actor, Checkpoint checkpoint, Finding finding, int basedOn) {
        assertThatThrownBy(() -> note(actor, checkpoint, finding, basedOn))
                .isInstanceOf(RefusedException.class)
                .hasMessage(code);
    }

    private boolean note(Actor actor, Checkpoint checkpoint, Finding finding, int basedOn) {
        return store.write(stores -> new NotingOutcome(stores.enrolments(), stores.outcomes(), stores.audit())
                .note(
                        actor,
                        Invented.PROGRAM,
                        Invented.ODILE.id(),
                        checkpoint,
                        finding,
                        basedOn,
                        TODAY,
                        Invented.MORNING));
    }

    private static Actor coordinator(ParticipantId person, DistrictNumber district) {
        return new Actor(person, List.of(new Appointment(Invented.PROGRAM, person, Role.COORDINATOR, district)));
    }
}
