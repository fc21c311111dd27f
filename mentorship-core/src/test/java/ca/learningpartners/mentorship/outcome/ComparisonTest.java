package ca.learningpartners.mentorship.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.learningpartners.mentorship.outcome.Comparison.Estimate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final LocalDate AUGUST = LocalDate.of(2024, 8, 1);

    /** Newcombe 1998, table II (b): 9 of 10 and 3 of 10. */
    @Test
    void with_nobody_unknown_it_is_newcombes_interval_of_the_matched_groups() {
        List<Compared> offered = people("o", 9, Outcome.SAME_ROLE, 1, Outcome.LEFT, AUGUST);
        List<Compared> others = people("c", 3, Outcome.IN_PROFESSION, 7, Outcome.LEFT, AUGUST);
        Estimate estimate =
                Comparison.of(offered, others).estimate(Retained.PROFESSION).orElseThrow();
        assertThat(estimate.value()).isCloseTo(0.6, within(1e-12));
        assertThat(estimate.interval().low()).isCloseTo(0.1705, within(0.00005));
        assertThat(estimate.interval().high()).isCloseTo(0.8090, within(0.00005));
    }

    @Test
    void the_unknown_widen_the_interval_to_whatever_became_of_them() {
        List<Compared> offered = people("o", 14, Outcome.SAME_ROLE, 6, Outcome.UNKNOWN, AUGUST);
        List<Compared> others = people("c", 15, Outcome.SAME_DISTRICT, 5, Outcome.UNKNOWN, AUGUST);
        Estimate open =
                Comparison.of(offered, others).estimate(Retained.DISTRICT).orElseThrow();
        Estimate worst = Comparison.of(
                        people("o", 14, Outcome.SAME_ROLE, 6, Outcome.LEFT, AUGUST),
                        people("c", 20, Outcome.SAME_ROLE, 0, Outcome.LEFT, AUGUST))
                .estimate(Retained.DISTRICT)
                .orElseThrow();
        Estimate best = Comparison.of(
                        people("o", 20, Outcome.SAME_ROLE, 0, Outcome.LEFT, AUGUST),
                        people("c", 15, Outcome.SAME_ROLE, 5, Outcome.LEFT, AUGUST))
                .estimate(Retained.DISTRICT)
                .orElseThrow();
        assertThat(open.interval().low()).isEqualTo(worst.interval().low());
        assertThat(open.interval().high()).isEqualTo(best.interval().high());
        assertThat(open.value()).isBetween(worst.value(), best.value());
    }

    @Test
    void a_kind_of_people_of_whom_there_are_more_on_one_side_makes_no_difference() {
        List<Compared> offered = new ArrayList<>(people("o", 90, Outcome.SAME_ROLE, 10, Outcome.LEFT, AUGUST));
        offered.addAll(people("p", 5, Outcome.SAME_ROLE, 5, Outcome.LEFT, AUGUST.plusYears(1)));
        List<Compared> others = new ArrayList<>(people("c", 9, Outcome.SAME_ROLE, 1, Outcome.LEFT, AUGUST));
        others.addAll(people("d", 50, Outcome.SAME_ROLE, 50, Outcome.LEFT, AUGUST.plusYears(1)));
        Comparison comparison = Comparison.of(offered, others);
        assertThat(comparison.offered()).hasSize(20);
        assertThat(comparison.others()).hasSize(20);
        assertThat(comparison.estimate(Retained.PROFESSION).orElseThrow().value())
                .as("raw, it would be .86 and .54")
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void nine_are_too_few_and_nobody_alike_is_nobody() {
        List<Compared> nine = people("o", 9, Outcome.SAME_ROLE, 0, Outcome.LEFT, AUGUST);
        List<Compared> many = people("c", 40, Outcome.SAME_ROLE, 40, Outcome.LEFT, AUGUST);
        assertThat(Comparison.of(nine, many).estimate(Retained.PROFESSION)).isEmpty();
        List<Compared> later = people("o", 40, Outcome.SAME_ROLE, 40, Outcome.LEFT, AUGUST.plusYears(1));
        assertThat(Comparison.of(later, many).offered()).isEmpty();
        assertThat(Comparison.of(many, many).isAboutFew(Retained.PROFESSION)).isFalse();
        assertThat(Comparison.of(people("o", 71, Outcome.SAME_ROLE, 9, Outcome.LEFT, AUGUST), many)
                        .isAboutFew(Retained.PROFESSION))
                .isTrue();
    }

    @Test
    void a_school_year_begins_in_august() {
        Compared july = new Compared("a", "", LocalDate.of(2025, 7, 31), Outcome.LEFT);
        Compared august = new Compared("b", "", LocalDate.of(2025, 8, 1), Outcome.LEFT);
        assertThat(july.likeness())
                .isEqualTo(new Compared("c", "", AUGUST, Outcome.LEFT).likeness())
                .isNotEqualTo(august.likeness());
        assertThat(new Compared("d", "elementary", AUGUST, Outcome.LEFT).likeness())
                .isNotEqualTo(new Compared("d", "secondary", AUGUST, Outcome.LEFT).likeness());
    }

    /** The two kinds of outcome are strewn among each other, so that who is taken does not depend on it. */
    private static List<Compared> people(
            String prefix, int many, Outcome one, int more, Outcome other, LocalDate start) {
        List<Compared> people = new ArrayList<>();
        int all = many + more;
        for (int at = 0; at < all; at++) {
            Outcome outcome = at * 37 % all < more ? other : one;
            people.add(new Compared("%s-%03d".formatted(prefix, at), "", start, outcome));
        }
        return people;
    }
}
