package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.matching.AdoptedPolicy;
import ca.learningpartners.mentorship.matching.MatchingPolicy;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code MatchingPolicies} promises. */
public interface MatchingPolicyContract extends KeepingStore {

    @Test
    default void theVersionWithTheHighestNumberCounts() {
        write(stores -> {
            Invented.settle(stores);
            stores.matchingPolicies().add(version(Invented.PROGRAM, 1, "need=1"));
            stores.matchingPolicies().add(version(Invented.PROGRAM, 2, "size=7"));
            stores.matchingPolicies().add(version(Invented.OTHER_PROGRAM, 9, "need=3"));
        });
        assertThat(found(stores -> stores.matchingPolicies().current(Invented.PROGRAM)))
                .contains(version(Invented.PROGRAM, 2, "size=7"));
        assertThat(versions())
                .containsExactly(version(Invented.PROGRAM, 2, "size=7"), version(Invented.PROGRAM, 1, "need=1"));
    }

    @Test
    default void aVersionIsNeverChanged() {
        write(stores -> {
            Invented.settle(stores);
            stores.matchingPolicies().add(version(Invented.PROGRAM, 1, "need=1"));
        });
        assertThat(store().<Boolean>write(
                                stores -> stores.matchingPolicies().add(version(Invented.PROGRAM, 1, "need=2 size=1"))))
                .isFalse();
        assertThat(versions()).containsExactly(version(Invented.PROGRAM, 1, "need=1"));
    }

    @Test
    default void aProgramThatSetNoneHasNone() {
        write(Invented::settle);
        assertThat(found(stores -> stores.matchingPolicies().current(Invented.PROGRAM)))
                .isEmpty();
    }

    private List<AdoptedPolicy> versions() {
        return store().read(stores -> stores.matchingPolicies().all(Invented.PROGRAM));
    }

    private static AdoptedPolicy version(ProgramId program, int number, String weights) {
        return new AdoptedPolicy(
                program,
                number,
                MatchingPolicy.read(weights + " floor=true same-district=false mentor-years=3"
                        + " reporting-line-months=24 version=bcssa 2026 · é"),
                new Fact(new ParticipantId("office"), Invented.MORNING));
    }
}
