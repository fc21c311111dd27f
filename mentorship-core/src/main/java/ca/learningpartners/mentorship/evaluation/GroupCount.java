package ca.learningpartners.mentorship.evaluation;

import ca.learningpartners.mentorship.matching.Cohort;
import ca.learningpartners.mentorship.matching.Proposal;
import ca.learningpartners.mentorship.matching.ProposedPair;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Suppression;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts a cohort group by group, and leaves out what may not be shown. */
final class GroupCount {

    private static final long WHOLE = 1_000_000;

    /** The cells of a group in the suppression. */
    private record Cells(String group, BitSet people, int all, int matched, int unmatched) {}

    private final List<Mentee> mentees;
    private final Map<ParticipantId, ProposedPair> pairs;
    private final LocalDate today;
    private final BitSet matched = new BitSet();
    private final Suppression suppression = new Suppression();
    private final Cells everybody;
    private final Map<Grouping, List<Cells>> groups = new EnumMap<>(Grouping.class);

    GroupCount(Cohort cohort, Proposal proposal, LocalDate today) {
        mentees = cohort.mentees();
        this.today = today;
        pairs = proposal.pairs().stream().collect(Collectors.toMap(ProposedPair::mentee, pair -> pair));
        BitSet all = new BitSet();
        for (int i = 0; i < mentees.size(); i++) {
            all.set(i);
            matched.set(i, pairs.containsKey(mentees.get(i).id()));
        }
        everybody = cells("", all);
        for (Grouping grouping : Grouping.values()) {
            List<Cells> cells = new ArrayList<>();
            people(grouping, cohort.mentors()).forEach((group, people) -> cells.add(cells(group, people)));
            groups.put(grouping, cells);
            addUp(cells);
        }
    }

    private SortedMap<String, BitSet> people(Grouping grouping, List<Mentor> mentors) {
        SortedMap<String, BitSet> people = new TreeMap<>();
        for (Mentor mentor : mentors) {
            grouping.of(mentor.person(), mentor.branch(), mentor.setting())
                    .forEach(group -> people.computeIfAbsent(group, name -> new BitSet()));
        }
        for (int i = 0; i < mentees.size(); i++) {
            int position = i;
            Mentee mentee = mentees.get(i);
            grouping.of(mentee.person(), mentee.branch(), mentee.setting())
                    .forEach(group ->
                            people.computeIfAbsent(group, name -> new BitSet()).set(position));
        }
        return people;
    }

    private Cells cells(String group, BitSet people) {
        BitSet with = (BitSet) people.clone();
        with.and(matched);
        BitSet without = (BitSet) people.clone();
        without.andNot(matched);
        Cells cells =
                new Cells(group, people, suppression.cell(people), suppression.cell(with), suppression.cell(without));
        suppression.row(cells.all, cells.matched, cells.unmatched);
        return cells;
    }

    /** Where the groups of a grouping have nobody in common, readers know that they add up to everybody. */
    private void addUp(List<Cells> cells) {
        int sum = cells.stream().mapToInt(each -> each.people.cardinality()).sum();
        if (sum == mentees.size()) {
            suppression.row(everybody.all, cells.stream().mapToInt(Cells::all).toArray());
            suppression.row(
                    everybody.matched, cells.stream().mapToInt(Cells::matched).toArray());
            suppression.row(
                    everybody.unmatched,
                    cells.stream().mapToInt(Cells::unmatched).toArray());
        }
    }

    GroupFigures figures() {
        BitSet shown = suppression.shown();
        Map<Grouping, List<GroupFigure>> figures = new EnumMap<>(Grouping.class);
        groups.forEach((grouping, cells) -> figures.put(
                grouping, cells.stream().map(each -> figure(each, shown)).toList()));
        return new GroupFigures(figure(everybody, shown), figures);
    }

    private GroupFigure figure(Cells cells, BitSet shown) {
        BitSet with = (BitSet) cells.people.clone();
        with.and(matched);
        int all = cells.people.cardinality();
        boolean enough = shown.get(cells.all);
        return new GroupFigure(
                cells.group,
                shownIf(enough, all),
                shownIf(shown.get(cells.matched), with.cardinality()),
                shownIf(shown.get(cells.unmatched), all - with.cardinality()),
                shownIf(enough && shown.get(cells.matched), Math.round(100f * with.cardinality() / Math.max(1, all))),
                shownIf(
                        enough && with.cardinality() >= Suppression.LEAST,
                        mean(with.stream(), this::score, WHOLE / 100)),
                shownIf(enough, mean(cells.people.stream(), this::waited, 1)));
    }

    private static OptionalInt shownIf(boolean may, int figure) {
        return may ? OptionalInt.of(figure) : OptionalInt.empty();
    }

    /** The mean in whole units, rounded half up: coarse, so that it does not give away what it was divided by. */
    private static int mean(IntStream people, IntToLongFunction value, long unit) {
        double mean = people.mapToLong(value).average().orElse(0);
        return (int) Math.round(mean / unit);
    }

    private long score(int mentee) {
        ProposedPair pair = pairs.get(mentees.get(mentee).id());
        return pair == null ? 0 : pair.score();
    }

    private long waited(int mentee) {
        return Math.max(0, ChronoUnit.DAYS.between(mentees.get(mentee).positionStart(), today));
    }
}
