package ca.learningpartners.mentorship.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.privacy.Datum;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class InsteadTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);
    private static final Measure RETAINED = new Measure("retained", Theme.RETENTION, Unit.SHARE, Datum.RETENTION);
    private static final Slice ISLANDS = Slice.district(50);
    private static final Slice BY_AIR = new Slice(Dimension.REMOTENESS, "3");

    @Test
    void aSmallDistrictIsOfferedTheNearestThatMayBeShown() {
        Figure hidden = Figure.hidden(RETAINED.at(24), ISLANDS, Hidden.FEW, "", MARCH);
        Figure sooner = shown(RETAINED.at(12), ISLANDS);
        Figure alike = shown(RETAINED.at(24), BY_AIR);
        Figure everybody = shown(RETAINED.at(24), Slice.EVERYBODY);
        List<Figure> figures = List.of(everybody, alike, sooner, hidden, shown(RETAINED.at(36), BY_AIR));

        assertThat(Instead.of(hidden, figures, Optional.of(BY_AIR)))
                .containsExactly(
                        new Instead(Instead.Way.ANOTHER_POINT, sooner),
                        new Instead(Instead.Way.ALIKE, alike),
                        new Instead(Instead.Way.EVERYBODY, everybody));
        assertThat(Instead.of(everybody, figures, Optional.of(BY_AIR))).isEmpty();
    }

    @Test
    void whereEverybodyIsHiddenNothingIsPromised() {
        Figure hidden = Figure.hidden(RETAINED, Slice.EVERYBODY, Hidden.FEW, "", MARCH);
        assertThat(Instead.of(hidden, List.of(hidden), Optional.empty())).isEmpty();
    }

    private static Figure shown(Measure measure, Slice slice) {
        return Figure.shown(measure, slice, OptionalInt.of(40), 0.5, Optional.empty(), MARCH);
    }
}
