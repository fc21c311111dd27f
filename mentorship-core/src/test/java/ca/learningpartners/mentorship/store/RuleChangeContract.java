package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Policy;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.PolicyMode;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.steering.RuleChange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@code RuleChanges} promises, and what {@code Programs} makes of it. */
public interface RuleChangeContract extends KeepingStore {

    DistrictNumber PRINCE_RUPERT = new DistrictNumber(52);

    @Test
    default void aProgramStandsUnderWhatWasDecidedLast() {
        write(stores -> {
            Invented.settle(stores);
            stores.ruleChanges().add(set(Invented.PROGRAM, 1, 21, PolicyMode.DEFAULT));
            stores.ruleChanges().add(differed(2, PRINCE_RUPERT, 45));
            stores.ruleChanges().add(differed(3, Invented.KOOTENAY, 14));
            stores.ruleChanges().add(set(Invented.PROGRAM, 4, 28, PolicyMode.LOCAL));
            stores.ruleChanges().add(withdrawn(5, Invented.KOOTENAY));
        });
        Program program = program();
        assertThat(program.policy(PolicyKey.CADENCE_DAYS))
                .isEqualTo(new Policy(PolicyKey.CADENCE_DAYS, 28, PolicyMode.LOCAL));
        assertThat(program.setting(PolicyKey.CADENCE_DAYS, PRINCE_RUPERT)).isEqualTo(45);
        assertThat(program.setting(PolicyKey.CADENCE_DAYS, Invented.KOOTENAY)).isEqualTo(28);
        assertThat(program.setting(PolicyKey.CADENCE_DAYS, null)).isEqualTo(28);
        assertThat(list(stores -> stores.programs().all())).contains(program);
    }

    @Test
    default void whatOneProgramDecidesHoldsInNoOther() {
        write(stores -> {
            Invented.settle(stores);
            stores.ruleChanges().add(set(Invented.OTHER_PROGRAM, 1, 99, PolicyMode.DEFAULT));
        });
        assertThat(program().setting(PolicyKey.CADENCE_DAYS)).isEqualTo(30);
        assertThat(list(stores -> stores.ruleChanges().newest(Invented.PROGRAM)))
                .isEmpty();
    }

    @Test
    default void savingAProgramDoesNotUndoWhatWasDecided() {
        write(stores -> {
            Invented.settle(stores);
            stores.ruleChanges().add(set(Invented.PROGRAM, 1, 21, PolicyMode.DEFAULT));
            stores.programs().save(Invented.program(Invented.PROGRAM));
        });
        assertThat(program().setting(PolicyKey.CADENCE_DAYS)).isEqualTo(21);
    }

    @Test
    default void everyChangeStaysAndIsReadNewestFirstInPages() {
        RuleChange first = set(Invented.PROGRAM, 1, 21, PolicyMode.DEFAULT);
        RuleChange second = differed(2, PRINCE_RUPERT, 45);
        RuleChange third = withdrawn(3, PRINCE_RUPERT);
        write(stores -> {
            Invented.settle(stores);
            stores.ruleChanges().add(first);
            stores.ruleChanges().add(second);
            stores.ruleChanges().add(third);
        });
        assertThat(list(stores -> stores.ruleChanges().history(Invented.PROGRAM, PolicyKey.CADENCE_DAYS, 0, 2)))
                .containsExactly(third, second);
        assertThat(list(stores -> stores.ruleChanges().history(Invented.PROGRAM, PolicyKey.CADENCE_DAYS, 2, 2)))
                .containsExactly(first);
        assertThat(list(stores -> stores.ruleChanges().newest(Invented.PROGRAM)))
                .containsExactly(first, third);
        assertThat(this.<Integer>read(stores -> stores.ruleChanges().count(Invented.PROGRAM, PolicyKey.CADENCE_DAYS)))
                .isEqualTo(3);
        assertThat(this.<Integer>read(stores -> stores.ruleChanges().count(Invented.PROGRAM, PolicyKey.SILENT_DAYS)))
                .isZero();
    }

    @Test
    default void aNumberIsGivenOnce() {
        write(stores -> {
            Invented.settle(stores);
            stores.ruleChanges().add(set(Invented.PROGRAM, 1, 21, PolicyMode.DEFAULT));
        });
        assertThat(store().<Boolean>write(
                                stores -> stores.ruleChanges().add(set(Invented.PROGRAM, 1, 60, PolicyMode.DEFAULT))))
                .isFalse();
        assertThat(program().setting(PolicyKey.CADENCE_DAYS)).isEqualTo(21);
    }

    @Test
    default void aChangeOfAProgramNobodyKeepsIsRefused() {
        assertThatThrownBy(() -> write(
                        stores -> stores.ruleChanges().add(set(new ProgramId("nowhere"), 1, 21, PolicyMode.DEFAULT))))
                .isInstanceOf(RuntimeException.class);
    }

    private Program program() {
        return found(stores -> stores.programs().find(Invented.PROGRAM)).orElseThrow();
    }

    private static RuleChange set(ProgramId program, int number, int value, PolicyMode mode) {
        return change(program, number, null, RuleChange.How.SET, value, mode, "Deux lignes :\n“Sḵwx̱wú7mesh” — 周");
    }

    private static RuleChange differed(int number, DistrictNumber district, int value) {
        return change(Invented.PROGRAM, number, district, RuleChange.How.DIFFERED, value, null, "Ferries, not roads.");
    }

    private static RuleChange withdrawn(int number, DistrictNumber district) {
        return change(Invented.PROGRAM, number, district, RuleChange.How.WITHDRAWN, null, null, "");
    }

    private static RuleChange change(
            ProgramId program,
            int number,
            @Nullable DistrictNumber district,
            RuleChange.How how,
            @Nullable Integer value,
            @Nullable PolicyMode mode,
            String reason) {
        return new RuleChange(
                program,
                PolicyKey.CADENCE_DAYS,
                number,
                district,
                how,
                value,
                mode,
                reason,
                new Fact(new ParticipantId("office"), Invented.MORNING));
    }
}
