package ca.learningpartners.mentorship.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.learningpartners.mentorship.evaluation.KaplanMeier.Scale;
import ca.learningpartners.mentorship.evaluation.KaplanMeier.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every estimate gives the numbers that were published for worked examples, to the digit. */
class PublishedEstimatesTest {

    private static final Offset<Double> FOUR = within(0.00005001);
    private static final Offset<Double> THREE = within(0.0005001);

    /** Newcombe, Two-sided confidence intervals for the single proportion, Stat. Med. 17 (1998) 857–872, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void the_score_interval_of_a_share_is_that_of_newcombes_first_table(int with, int of, double low, double high) {
        Interval interval = new Proportion(with, of).interval();
        assertThat(interval.low()).isCloseTo(low, FOUR);
        assertThat(interval.high()).isCloseTo(high, FOUR);
        Interval mirrored = new Proportion(of - with, of).interval();
        assertThat(mirrored.low()).isCloseTo(1 - interval.high(), within(1e-12));
        assertThat(mirrored.high()).isCloseTo(1 - interval.low(), within(1e-12));
    }

    /** Newcombe, Interval estimation for the difference, Stat. Med. 17 (1998) 873–890, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80,  0.0524, 0.3339",
        " 9, 10,  3, 10,  0.1705, 0.8090",
        " 6,  7,  2,  7,  0.0582, 0.8062",
        " 5, 56,  0, 29, -0.0381, 0.1926",
        " 0, 10,  0, 20, -0.1611, 0.2775",
        " 0, 10,  0, 10, -0.2775, 0.2775",
        "10, 10,  0, 20,  0.6791, 1.0000",
        "10, 10,  0, 10,  0.6075, 1.0000"
    })
    void the_interval_of_a_difference_is_that_of_newcombes_second_table(
            int with, int of, int otherWith, int otherOf, double low, double high) {
        Difference difference = new Difference(new Proportion(with, of), new Proportion(otherWith, otherOf));
        assertThat(difference.interval().low()).isCloseTo(low, FOUR);
        assertThat(difference.interval().high()).isCloseTo(high, FOUR);
        assertThat(difference.value()).isBetween(low, high);
    }

    /**
     * The 6-MP arm of Freireich and others (Blood 21, 1963, 699–716) as worked out in D. Collett, Modelling Survival Data
     * in Medical Research, and D. Kleinbaum, M. Klein, Survival Analysis: weeks in remission, + still in remission. The
     * intervals are those of Stata’s {@code sts list} (log-log) for the same data.
     */
    @ParameterizedTest
    @CsvSource({
        " 6, 21, 3, 0.8571, 0.0764, 0.6197, 0.9516",
        " 7, 17, 1, 0.8067, 0.0869, 0.5631, 0.9228",
        "10, 15, 1, 0.7529, 0.0963, 0.5032, 0.8894",
        "13, 12, 1, 0.6902, 0.1068, 0.4316, 0.8491",
        "16, 11, 1, 0.6275, 0.1141, 0.3675, 0.8049",
        "22,  7, 1, 0.5378, 0.1282, 0.2678, 0.7468",
        "23,  6, 1, 0.4482, 0.1346, 0.1881, 0.6801"
    })
    void the_curve_of_remissions_is_the_published_one(
            int week, int atRisk, int left, double share, double error, double low, double high) {
        KaplanMeier curve = curve("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");
        Step step = curve.steps().stream()
                .filter(each -> each.time() == week)
                .findFirst()
                .orElseThrow();
        assertThat(step.atRisk()).isEqualTo(atRisk);
        assertThat(step.left()).isEqualTo(left);
        assertThat(step.share()).isCloseTo(share, FOUR);
        assertThat(step.standardError()).isCloseTo(error, FOUR);
        Interval interval = curve.interval(week, Scale.LOG_LOG).orElseThrow();
        assertThat(interval.low()).isCloseTo(low, FOUR);
        assertThat(interval.high()).isCloseTo(high, FOUR);
        assertThat(curve.share(week - 1)).isGreaterThan(curve.share(week));
        assertThat(curve.median()).hasValue(23);
        assertThat(curve.steps()).hasSize(7);
    }

    /** Its other arm, in which everybody relapsed: Cox and Oakes, Analysis of Survival Data (1984), table 1.1. */
    @Test
    void without_anybody_lost_sight_of_the_curve_is_the_plain_share_with_its_binomial_error() {
        KaplanMeier curve = curve("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23");
        assertThat(curve.share(10)).isCloseTo(0.381, THREE);
        assertThat(curve.standardError(10)).isCloseTo(0.106, THREE);
        assertThat(curve.share(2)).isCloseTo(17 / 21.0, within(1e-12));
        assertThat(curve.median()).hasValue(8);
        assertThat(curve.share(23)).isZero();
        assertThat(curve.standardError(23)).isNaN();
        assertThat(curve.interval(23, Scale.LOG_LOG)).isEmpty();
    }

    /** The maintained arm of R. G. Miller’s leukaemia data, as the manual of R’s package survival works it out (aml). */
    @ParameterizedTest
    @CsvSource({
        " 9, 11, 0.909, 0.0867",
        "13, 10, 0.818, 0.1163",
        "18, 8, 0.716, 0.1397",
        "23, 7, 0.614, 0.1526",
        "31,  5, 0.491, 0.1642",
        "34,  4, 0.368, 0.1627",
        "48, 2, 0.184, 0.1535"
    })
    void the_curve_of_maintained_remissions_is_that_of_rs_package_survival(
            int week, int atRisk, double share, double error) {
        KaplanMeier curve = curve("9 13 13+ 18 23 28+ 31 34 45+ 48 161+");
        assertThat(curve.atRisk(week)).isEqualTo(atRisk);
        assertThat(curve.share(week)).isCloseTo(share, THREE);
        assertThat(curve.standardError(week)).isCloseTo(error, FOUR);
        assertThat(curve.median()).hasValue(31);
    }

    @Test
    void a_plain_interval_is_cut_where_no_share_can_be() {
        KaplanMeier curve = curve("9 13 13+ 18 23 28+ 31 34 45+ 48 161+");
        Interval first = curve.interval(9, Scale.PLAIN).orElseThrow();
        assertThat(first.low()).isCloseTo(10 / 11.0 - 1.959964 * 0.08668, THREE);
        assertThat(first.high()).isEqualTo(1);
        assertThat(curve.interval(48, Scale.PLAIN).orElseThrow().low()).isZero();
    }

    @Test
    void who_is_lost_sight_of_when_others_leave_was_still_there() {
        KaplanMeier curve = curve("5 5+ 5+ 9+");
        assertThat(curve.steps()).singleElement().satisfies(step -> {
            assertThat(step.atRisk()).isEqualTo(4);
            assertThat(step.share()).isEqualTo(0.75);
        });
        assertThat(curve.atRisk(6)).isOne();
    }

    @Test
    void where_nobody_leaves_the_curve_stays_at_one_and_says_nothing_of_how_it_varies() {
        KaplanMeier curve = curve("3+ 12+ 36+");
        assertThat(curve.steps()).isEmpty();
        assertThat(curve.share(36)).isOne();
        assertThat(curve.standardError(36)).isZero();
        assertThat(curve.interval(36, Scale.LOG_LOG)).isEmpty();
        assertThat(curve.median()).isEmpty();
    }

    @Test
    void of_one_person_there_is_a_curve_and_of_nobody_none() {
        assertThat(curve("7").share(6)).isOne();
        assertThat(curve("7").share(7)).isZero();
        assertThat(curve("7").median()).hasValue(7);
        assertThat(curve("7+").median()).isEmpty();
        assertThatThrownBy(() -> KaplanMeier.of(List.of())).hasMessageContaining("nobody");
        assertThatThrownBy(() -> new Followed(-1, true)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new Proportion(0, 0)).hasMessageContaining("0 in 0");
        assertThatThrownBy(() -> new Proportion(11, 10)).hasMessageContaining("11 in 10");
    }

    @Test
    void half_is_half_however_it_was_multiplied() {
        assertThat(curve("1 2 3 4 5+ 6+ 7+ 8+").median()).hasValue(4);
    }

    private static KaplanMeier curve(String times) {
        List<Followed> people = new ArrayList<>();
        Arrays.stream(times.split(" "))
                .forEach(
                        each -> people.add(new Followed(Integer.parseInt(each.replace("+", "")), !each.endsWith("+"))));
        return KaplanMeier.of(people);
    }
}
