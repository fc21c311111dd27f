package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.steering.ExpectedMembers;
import org.junit.jupiter.api.Test;

/** What {@code Expectations} promises. */
public interface ExpectationContract extends KeepingStore {

    @Test
    default void whatADistrictSaidLastCountsAndWhatItSaidBeforeIsKept() {
        ExpectedMembers first = said(52, 2027, 1, 4);
        ExpectedMembers second = said(52, 2027, 2, 7);
        ExpectedMembers neighbour = said(27, 2027, 1, 0);
        write(stores -> {
            Invented.settle(stores);
            stores.expectations().add(first);
            stores.expectations().add(second);
            stores.expectations().add(neighbour);
            stores.expectations().add(said(52, 2028, 1, 99));
        });
        assertThat(list(stores -> stores.expectations().of(Invented.PROGRAM, 2027)))
                .containsExactly(neighbour, second);
        assertThat(list(stores -> stores.expectations().history(Invented.PROGRAM, new DistrictNumber(52), 2027)))
                .containsExactly(second, first);
        assertThat(store().<Boolean>write(stores -> stores.expectations().add(said(52, 2027, 2, 8))))
                .isFalse();
        assertThat(list(stores -> stores.expectations().of(Invented.OTHER_PROGRAM, 2027)))
                .isEmpty();
    }

    private static ExpectedMembers said(int district, int year, int number, int expected) {
        return new ExpectedMembers(
                Invented.PROGRAM,
                new DistrictNumber(district),
                year,
                number,
                expected,
                new Fact(new ParticipantId("coordinator"), Invented.MORNING));
    }
}
