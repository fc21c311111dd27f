package ca.learningpartners.mentorship.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Appointment;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.Stage;
import ca.learningpartners.mentorship.store.InMemoryStore;
import ca.learningpartners.mentorship.store.Invented;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.text.RefusedException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From five districts to sixty, one at a time or all at once, and back. */
class MovingProgramTest {

    private static final DistrictNumber RUPERT = new DistrictNumber(52);
    private static final DistrictNumber CARIBOO = new DistrictNumber(27);

    private final Store store = new InMemoryStore();
    private final Actor office = actor("office", Role.OFFICE, null);

    @BeforeEach
    void settle() {
        store.write(stores -> {
            Invented.settle(stores);
            for (int number = 1; number <= 60; number++) {
                stores.districts().save(Invented.district(number, "District " + number));
            }
            return true;
        });
    }

    @Test
    void aPilotGrowsByOneDistrictAfterTheOther() {
        narrow(RUPERT, CARIBOO);
        for (int number = 1; number <= 60; number++) {
            DistrictNumber next = new DistrictNumber(number);
            assertThat(decide(moving -> moving.add(office, Invented.PROGRAM, next, Invented.MORNING)))
                    .isEqualTo(!next.equals(RUPERT) && !next.equals(CARIBOO));
            assertThat(program().refusal(next)).isEmpty();
        }
        assertThat(program().partners()).hasSize(60);
        assertThat(program().refusal(new DistrictNumber(61))).isPresent();
    }

    @Test
    void aDistrictNobodyKnowsCannotBeAdded() {
        narrow(RUPERT);
        refused(
                "unknown-district",
                moving -> moving.add(office, Invented.PROGRAM, new DistrictNumber(61), Invented.MORNING));
    }

    @Test
    void aDistrictLeavesWithAReasonAndNeverTheLastOne() {
        narrow(RUPERT, CARIBOO);
        refused(
                "partner-reason-needed",
                moving -> moving.remove(office, Invented.PROGRAM, RUPERT, " ", Invented.MORNING));
        assertThat(decide(moving ->
                        moving.remove(office, Invented.PROGRAM, RUPERT, "No time this year.", Invented.MORNING)))
                .isTrue();
        assertThat(program().partners()).containsExactly(CARIBOO);
        refused(
                "last-partner",
                moving -> moving.remove(office, Invented.PROGRAM, CARIBOO, "Neither.", Invented.MORNING));
        assertThat(history().get(0).reason()).isEqualTo("No time this year.");
    }

    @Test
    void fromAllDistrictsOneCanLeave() {
        decide(moving -> moving.remove(office, Invented.PROGRAM, RUPERT, "No time this year.", Invented.MORNING));
        assertThat(program().partners()).hasSize(59).doesNotContain(RUPERT);
        decide(moving -> moving.open(office, Invented.PROGRAM, Invented.MORNING));
        assertThat(program().refusal(RUPERT)).isEmpty();
        assertThat(history())
                .extracting(ProgramChange::what)
                .containsExactly(ProgramChange.What.OPENED, ProgramChange.What.LEFT);
    }

    @Test
    void aStepBackNeedsAReasonAndAStepForwardsDoesNot() {
        assertThat(decide(moving -> moving.move(office, Invented.PROGRAM, Stage.SCALE, "", 0, Invented.MORNING)))
                .isTrue();
        refused(
                "stage-reason-needed",
                moving -> moving.move(office, Invented.PROGRAM, Stage.PILOT, "", 1, Invented.MORNING));
        decide(moving -> moving.move(office, Invented.PROGRAM, Stage.PILOT, "Too fast.", 1, Invented.MORNING));
        assertThat(program().stage()).isEqualTo(Stage.PILOT);
        refused(
                "program-changed-meanwhile",
                moving -> moving.move(office, Invented.PROGRAM, Stage.STEADY, "", 1, Invented.MORNING));
    }

    @Test
    void onlyTheOfficeMovesAProgram() {
        Actor coordinator = actor("coordinator", Role.COORDINATOR, RUPERT);
        refused(
                "unknown-program",
                moving -> moving.move(coordinator, Invented.PROGRAM, Stage.SCALE, "", 0, Invented.MORNING));
        refused("unknown-program", moving -> moving.add(coordinator, Invented.PROGRAM, CARIBOO, Invented.MORNING));
    }

    private void narrow(DistrictNumber... districts) {
        decide(moving -> moving.narrow(office, Invented.PROGRAM, Set.of(districts), Invented.MORNING));
    }

    private boolean decide(Predicate<MovingProgram> decision) {
        return store.<Boolean>write(stores -> decision.test(
                new MovingProgram(stores.programs(), stores.districts(), stores.programChanges(), stores.audit())));
    }

    private void refused(String code, Predicate<MovingProgram> decision) {
        ThrowingCallable doing = () -> decide(decision);
        assertThatThrownBy(doing)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private Program program() {
        return store.read(stores -> stores.programs().find(Invented.PROGRAM)).orElseThrow();
    }

    private List<ProgramChange> history() {
        return store.read(stores -> stores.programChanges().history(Invented.PROGRAM, 0, 100));
    }

    private static Actor actor(String id, Role role, @Nullable DistrictNumber district) {
        ParticipantId person = new ParticipantId(id);
        return new Actor(person, List.of(new Appointment(Invented.PROGRAM, person, role, district)));
    }
}
