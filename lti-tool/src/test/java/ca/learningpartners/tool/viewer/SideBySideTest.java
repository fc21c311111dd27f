package ca.learningpartners.tool.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Hidden;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.evaluation.Theme;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.privacy.Datum;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private static final Measure WAIT = new Measure("waiting-days-median", Theme.WAITING, Unit.DAYS, Datum.ELIGIBILITY);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 31);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);

    @Test
    void the_day_is_the_one_most_of_those_shown_are_of_whatever_the_hidden_ones_are_of() {
        SideBySide side = SideBySide.of(List.of(
                shown("fr", 50, SEPTEMBER),
                shown("en", 60, SEPTEMBER),
                shown("pa", 70, OCTOBER),
                hidden("pl"),
                hidden("zh")));
        assertThat(side.day()).contains(SEPTEMBER);
        assertThat(side.drawn()).hasSize(2);
        assertThat(side.apart()).containsExactly(shown("pa", 70, OCTOBER));
    }

    @Test
    void of_several_such_days_it_is_the_latest_and_where_nothing_is_shown_there_is_none() {
        SideBySide side = SideBySide.of(List.of(shown("fr", 50, SEPTEMBER), shown("en", 60, OCTOBER)));
        assertThat(side.day()).contains(OCTOBER);
        assertThat(SideBySide.of(List.of(hidden("fr"))).day()).isEmpty();
    }

    @Test
    void everybody_beside_groups_is_everybody_of_that_very_day_or_nobody() {
        List<Figure> course = List.of(everybody(40, AUGUST), everybody(63, OCTOBER));
        assertThat(SideBySide.of(List.of(shown("fr", 50, OCTOBER))).everybody(course))
                .contains(everybody(63, OCTOBER));
        assertThat(SideBySide.of(List.of(shown("fr", 50, SEPTEMBER))).everybody(course))
                .isEmpty();
    }

    @Test
    void a_group_deserves_a_look_only_against_everybody_of_its_own_day() {
        Figure group = shown("fr", 225, SEPTEMBER);
        List<Figure> figures = List.of(everybody(63, OCTOBER), group);
        assertThat(Headlines.attention(figures, measure -> List.of(everybody(63, OCTOBER))))
                .isEmpty();
        assertThat(Headlines.attention(figures, measure -> List.of(everybody(220, SEPTEMBER), everybody(63, OCTOBER))))
                .as("hardly longer than everybody then")
                .isEmpty();
        assertThat(Headlines.attention(figures, measure -> List.of(everybody(100, SEPTEMBER), everybody(63, OCTOBER))))
                .contains(new Headlines.Attention(group, everybody(100, SEPTEMBER)));
    }

    private static Figure everybody(double days, LocalDate day) {
        return Figure.shown(WAIT, Slice.EVERYBODY, OptionalInt.of(100), days, Optional.empty(), day);
    }

    private static Figure shown(String language, double days, LocalDate day) {
        Slice slice = new Slice(Dimension.LANGUAGE, language);
        return Figure.shown(WAIT, slice, OptionalInt.of(20), days, Optional.empty(), day);
    }

    private static Figure hidden(String language) {
        return Figure.hidden(WAIT, new Slice(Dimension.LANGUAGE, language), Hidden.FEW, "", OCTOBER);
    }
}
