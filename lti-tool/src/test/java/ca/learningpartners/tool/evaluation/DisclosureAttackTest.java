package ca.learningpartners.tool.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.learningpartners.mentorship.evaluation.Dimension;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.tool.evaluation.PublishedYear.Told;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Somebody outside reads every bulletin of a year, all measures, groups and dates, and knows how they are made: that groups
 * add up to everybody, that a part and the rest are the whole, that nobody is taken off the roll or out of those who were
 * matched or left. They try to work out every count of fewer than ten, with a solver of their own. Of each
 * at least ten numbers must stay possible. Languages, which overlap, add up to nothing.
 */
class DisclosureAttackTest {

    private static final long SEED = Long.getLong("attack.seed", 20_260_831L);
    private static final List<Measure> SHARES = List.of(SeededProvince.MATCHED, SeededProvince.LEFT);
    private static final List<Dimension> PARTING =
            List.of(Dimension.DISTRICT, Dimension.BRANCH, Dimension.REMOTENESS, Dimension.TREND);

    /** Of five figures in twelve months. */
    private static final long LEAST_ABOUT_EVERYBODY = 48;

    private static PublishedYear guarded;
    private static PublishedYear threshold;

    @BeforeAll
    static void aYearIsMadePublic() {
        SeededProvince province = new SeededProvince(SEED, 1_200, 50);
        System.out.println("Seed of the province: " + SEED);
        guarded = PublishedYear.guarded(province);
        threshold = PublishedYear.thresholdOnly(province);
        System.out.println("Figures in twelve bulletins: " + guarded.shown + " shown, of which " + guarded.standing
                + " stand from an earlier one; with the threshold alone " + threshold.shown);
    }

    @Test
    void noSmallCountIsWorkedOutFromAnyBulletin() {
        assertThat(counts(guarded)).isEmpty();
        assertThat(guarded.shown).isGreaterThan(1_500);
        assertThat(guarded.standing).isLessThan(guarded.shown);
    }

    @Test
    void noFewWhoCameAreWorkedOutFromTwoBulletins() {
        assertThat(increments(guarded)).isEmpty();
    }

    @Test
    void noTwoCountsOfAGroupAreAFewPeopleApart() {
        assertThat(nested(guarded)).isEmpty();
    }

    /** Whatever small groups cost, the whole province is told: nobody would read figures that are all hidden. */
    @Test
    void whatIsAboutEverybodyIsShown() {
        long told = 0;
        for (int month = 0; month < SeededProvince.MONTHS; month++) {
            for (Measure measure : List.of(
                    SeededProvince.ENROLLED,
                    SeededProvince.ACTIVE,
                    SeededProvince.MATCHED,
                    SeededProvince.STAYED,
                    SeededProvince.CONTACTS)) {
                told += guarded.told(measure, Slice.EVERYBODY, month).stream().count();
            }
        }
        System.out.println("Figures about everybody: " + told + " of 60");
        assertThat(told).isGreaterThanOrEqualTo(LEAST_ABOUT_EVERYBODY);
    }

    @Test
    void withTheThresholdAloneTheSameAttacksSucceed() {
        assertThat(counts(threshold)).isNotEmpty();
        assertThat(increments(threshold)).isNotEmpty();
        assertThat(nested(threshold)).isNotEmpty();
    }

    /** Counts of fewer than ten that are known to be one of fewer than ten numbers. */
    private static List<String> counts(PublishedYear year) {
        List<String> found = new ArrayList<>();
        for (int month = 0; month < SeededProvince.MONTHS; month++) {
            for (Dimension dimension : PARTING) {
                for (Measure measure : SHARES) {
                    found.addAll(new Parted(year, measure, dimension, month).found());
                }
            }
        }
        return found;
    }

    /** One measure of one month by one dimension: those with and those without, group by group. */
    private static final class Parted {

        private final PublishedYear year;
        private final Measure measure;
        private final int month;
        private final List<Slice> groups;
        private final Outsider outsider = new Outsider();
        private final int[] with;
        private final int[] without;

        Parted(PublishedYear year, Measure measure, Dimension dimension, int month) {
            this.year = year;
            this.measure = measure;
            this.month = month;
            groups = year.groups(dimension, month);
            with = groups.stream().mapToInt(group -> outsider.count()).toArray();
            without = groups.stream().mapToInt(group -> outsider.count()).toArray();
            for (int group = 0; group < groups.size(); group++) {
                learn(groups.get(group), new int[] {with[group]}, new int[] {without[group]});
            }
            learn(Slice.EVERYBODY, with, without);
        }

        private void learn(Slice slice, int[] have, int[] haveNot) {
            year.told(measure, slice, month).ifPresent(told -> {
                int holds = told.with().orElseThrow();
                knows(have, holds, true, told);
                knows(haveNot, told.people() - holds, false, told);
            });
            year.told(SeededProvince.ENROLLED, slice, month)
                    .ifPresent(told -> knows(
                            IntStream.concat(IntStream.of(have), IntStream.of(haveNot))
                                    .toArray(),
                            told.people(),
                            true,
                            told));
        }

        /** Of what stands from an earlier day only this much: on the roll and among the matched nobody gets fewer. */
        private void knows(int[] counts, int number, boolean onlyGrows, Told told) {
            boolean isNow = told.asOf().equals(SeededProvince.day(month));
            if (isNow || onlyGrows) {
                outsider.knows(counts, ones(counts.length), number, isNow ? number : Outsider.ALL);
            }
        }

        List<String> found() {
            List<String> found = new ArrayList<>();
            for (int group = 0; group < groups.size(); group++) {
                BitSet held = year.with(measure, groups.get(group), month);
                int all = year.people(measure, groups.get(group), month).cardinality();
                ask(with[group], held.cardinality(), groups.get(group), "with", found);
                ask(without[group], all - held.cardinality(), groups.get(group), "without", found);
            }
            return found;
        }

        private void ask(int count, int truth, Slice slice, String part, List<String> found) {
            if (truth < 10 && outsider.possible(count) < 10) {
                found.add("month " + month + ": " + measure.key() + " " + part + " " + slice);
            }
        }
    }

    private static int[] ones(int length) {
        return IntStream.generate(() -> 1).limit(length).toArray();
    }

    /** How many came to a group between two bulletins, where they were fewer than ten and that is nearly known. */
    private static List<String> increments(PublishedYear year) {
        List<String> found = new ArrayList<>();
        for (Dimension dimension : PARTING) {
            for (int month = 1; month < SeededProvince.MONTHS; month++) {
                for (int back = 1; back <= Math.min(month, 3); back++) {
                    found.addAll(came(year, dimension, month - back, month));
                }
            }
        }
        return found;
    }

    private static List<String> came(PublishedYear year, Dimension dimension, int from, int to) {
        Measure enrolled = SeededProvince.ENROLLED;
        Optional<Told> then = year.fresh(enrolled, Slice.EVERYBODY, from);
        Optional<Told> now = year.fresh(enrolled, Slice.EVERYBODY, to);
        if (then.isEmpty() || now.isEmpty()) {
            return List.of();
        }
        Outsider outsider = new Outsider();
        List<Slice> groups = year.groups(dimension, to);
        int[] came = groups.stream().mapToInt(group -> outsider.count()).toArray();
        int all = now.get().people() - then.get().people();
        outsider.knows(came, ones(came.length), all, all);
        for (int group = 0; group < groups.size(); group++) {
            Optional<Told> before = year.fresh(enrolled, groups.get(group), from);
            Optional<Told> after = year.fresh(enrolled, groups.get(group), to);
            if (before.isPresent() && after.isPresent()) {
                int more = after.get().people() - before.get().people();
                outsider.knows(new int[] {came[group]}, ones(1), more, more);
            }
        }
        List<String> found = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            int truth = year.people(enrolled, groups.get(group), to).cardinality()
                    - year.people(enrolled, groups.get(group), from).cardinality();
            if (truth < 10 && outsider.possible(came[group]) < 10) {
                found.add("months " + from + " to " + to + ": " + groups.get(group) + " " + truth);
            }
        }
        return found;
    }

    /** Pairs of counts of one group, in any measures and months, one of which holds the other and a few people more. */
    private static List<String> nested(PublishedYear year) {
        List<String> found = new ArrayList<>();
        Set<Slice> slices = year.slices.get(SeededProvince.MONTHS - 1).keySet();
        for (Slice slice : slices) {
            Set<BitSet> counted = new HashSet<>();
            for (int month = 0; month < SeededProvince.MONTHS; month++) {
                for (Measure measure : List.of(
                        SeededProvince.ENROLLED,
                        SeededProvince.ACTIVE,
                        SeededProvince.MATCHED,
                        SeededProvince.STAYED,
                        SeededProvince.LEFT,
                        SeededProvince.UNKNOWN)) {
                    counted.addAll(counted(year, measure, slice, month));
                }
            }
            for (BitSet one : counted) {
                for (BitSet other : counted) {
                    BitSet more = (BitSet) one.clone();
                    more.andNot(other);
                    int few = one.cardinality() - other.cardinality();
                    if (few > 0 && few < 10 && more.cardinality() == few) {
                        found.add(slice + ": " + few);
                    }
                }
            }
        }
        return found;
    }

    private static List<BitSet> counted(PublishedYear year, Measure measure, Slice slice, int month) {
        Optional<Told> told = year.fresh(measure, slice, month);
        if (told.isEmpty()) {
            return List.of();
        }
        BitSet people = year.people(measure, slice, month);
        if (told.get().with().isEmpty()) {
            return List.of(people);
        }
        BitSet with = year.with(measure, slice, month);
        BitSet without = (BitSet) people.clone();
        without.andNot(with);
        return List.of(people, with, without);
    }
}
