package ca.learningpartners.mentorship.store;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import org.junit.jupiter.api.Test;

/** What {@code Districts} promises. */
public interface DistrictContract extends KeepingStore {

    @Test
    default void aDistrictIsKeptToTheLetter() {
        District coast = Invented.district(52, "Lax̱ Kxeen / Ts’msyen Coast");
        write(stores -> stores.districts().save(coast));
        assertThat(found(stores -> stores.districts().find(coast.number()))).contains(coast);
    }

    @Test
    default void aDistrictMayHaveNeitherPlaceNorFigures() {
        District everywhere = new District(new DistrictNumber(93), "Conseil scolaire francophone", null, null);
        write(stores -> stores.districts().save(everywhere));
        assertThat(found(stores -> stores.districts().find(everywhere.number())))
                .contains(everywhere);
    }

    @Test
    default void savingADistrictAgainReplacesIt() {
        District before = Invented.district(27, "Old name");
        District after = new District(before.number(), "New name", null, null);
        write(stores -> stores.districts().save(before));
        write(stores -> stores.districts().save(after));
        assertThat(list(stores -> stores.districts().all())).containsExactly(after);
    }

    @Test
    default void districtsComeByNumberNotByText() {
        write(stores -> {
            stores.districts().save(Invented.district(93, "c"));
            stores.districts().save(Invented.district(5, "a"));
            stores.districts().save(Invented.district(27, "b"));
        });
        assertThat(list(stores -> stores.districts().all()))
                .extracting(district -> district.number().value())
                .containsExactly(5, 27, 93);
    }

    @Test
    default void anUnknownDistrictIsNotFound() {
        assertThat(found(stores -> stores.districts().find(Invented.KOOTENAY))).isEmpty();
        assertThat(list(stores -> stores.districts().all())).isEmpty();
    }
}
