package ca.learningpartners.mentorship.evaluating;

import static ca.learningpartners.mentorship.evaluation.Theme.RETENTION;

import ca.learningpartners.mentorship.evaluation.Definition;
import ca.learningpartners.mentorship.evaluation.Followed;
import ca.learningpartners.mentorship.evaluation.KaplanMeier;
import ca.learningpartners.mentorship.evaluation.KaplanMeier.Scale;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Members;
import ca.learningpartners.mentorship.evaluation.Proportion;
import ca.learningpartners.mentorship.evaluation.Sheet;
import ca.learningpartners.mentorship.evaluation.Sheet.Estimated;
import ca.learningpartners.mentorship.evaluation.Source;
import ca.learningpartners.mentorship.evaluation.Statement;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.outcome.Checkpoint;
import ca.learningpartners.mentorship.outcome.Outcome;
import ca.learningpartners.mentorship.outcome.Retained;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.privacy.Suppression;
import ca.learningpartners.mentorship.store.Stores;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of everybody who was enrolled to be accompanied, whether or not they were, one, two and three years after
 * they began; and which part of them is still in the profession after how many months.
 */
final class RetentionFigures implements Source {

    /** Months between the points at which the curve is told. */
    private static final int STEP = 3;

    private static final int LAST = Checkpoint.THREE_YEARS.months();

    static final Measure CURVE = measure("retention-curve", Unit.SHARE);
    static final Measure AT_RISK = measure("retention-at-risk", Unit.PEOPLE);

    private final Stores stores;
    private final ZoneId zone;

    RetentionFigures(Stores stores, ZoneId zone) {
        this.stores = stores;
        this.zone = zone;
    }

    static Measure measure(String key, Unit unit) {
        return new Measure(key, RETENTION, unit, Datum.RETENTION);
    }

    /** Which part became that. */
    static Measure became(Outcome outcome, Checkpoint checkpoint) {
        return measure("outcome-" + outcome.word(), Unit.SHARE).at(checkpoint.months());
    }

    /** Which part stayed if all of whom nobody knows had left. */
    static Measure least(Retained stayed, Checkpoint checkpoint) {
        return measure("stayed-" + stayed.word() + "-least", Unit.SHARE).at(checkpoint.months());
    }

    /** Which part stayed if all of whom nobody knows had stayed, too. */
    static Measure most(Retained stayed, Checkpoint checkpoint) {
        return measure("stayed-" + stayed.word() + "-most", Unit.SHARE).at(checkpoint.months());
    }

    @Override
    public void fill(Sheet sheet) {
        Instant end = sheet.asOf().plusDays(1).atStartOfDay(zone).toInstant();
        List<Mentee> mentees = stores.enrolments().mentees(sheet.program().id());
        Became became = new Became(stores.outcomes().current(sheet.program().id(), end), sheet.asOf());
        for (Checkpoint checkpoint : Checkpoint.values()) {
            shares(sheet, checkpoint, mentees, became);
        }
        curve(sheet, mentees, became);
        new ComparisonFigures(stores, end, zone).fill(sheet, mentees, became);
    }

    @Override
    public List<Definition> definitions() {
        List<Definition> all = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            all.add(definition(became(outcome, Checkpoint.ONE_YEAR).at(0)));
        }
        for (Retained stayed : Retained.values()) {
            all.add(definition(least(stayed, Checkpoint.ONE_YEAR).at(0)));
            all.add(definition(most(stayed, Checkpoint.ONE_YEAR).at(0)));
        }
        all.add(definition(CURVE));
        all.add(definition(AT_RISK));
        all.addAll(ComparisonFigures.definitions());
        return all;
    }

    private static Definition definition(Measure measure) {
        return new Definition(measure, Set.of(Statement.MEMBERS, Statement.OUTCOMES));
    }

    private static void shares(Sheet sheet, Checkpoint checkpoint, List<Mentee> mentees, Became became) {
        Map<Outcome, BitSet> sets = new HashMap<>();
        BitSet due = new BitSet();
        for (Mentee mentee : mentees) {
            int number = sheet.members().number(mentee.id()).orElseThrow();
            became.of(mentee, checkpoint).ifPresent(outcome -> {
                due.set(number);
                sets.computeIfAbsent(outcome, any -> new BitSet()).set(number);
            });
        }
        for (Outcome outcome : Outcome.values()) {
            sheet.share(became(outcome, checkpoint), due, sets.getOrDefault(outcome, new BitSet()));
        }
        for (Retained stayed : Retained.values()) {
            BitSet kept = new BitSet();
            sets.forEach((outcome, people) -> {
                if (stayed.holds(outcome)) {
                    kept.or(people);
                }
            });
            within(sheet, least(stayed, checkpoint), due, kept);
            kept.or(sets.getOrDefault(Outcome.UNKNOWN, new BitSet()));
            within(sheet, most(stayed, checkpoint), due, kept);
        }
    }

    /** A share with the interval within which it would lie were others asked. */
    private static void within(Sheet sheet, Measure measure, BitSet people, BitSet with) {
        sheet.estimate(
                measure,
                people,
                with,
                some -> {
                    BitSet held = (BitSet) some.clone();
                    held.and(with);
                    Proportion share = new Proportion(held.cardinality(), some.cardinality());
                    return Optional.of(new Estimated(share.share(), Optional.of(share.interval())));
                },
                "");
    }

    private static void curve(Sheet sheet, List<Mentee> mentees, Became became) {
        Members members = sheet.members();
        Map<Integer, Followed> all = new HashMap<>();
        mentees.forEach(mentee -> became.followed(mentee)
                .ifPresent(followed -> all.put(members.number(mentee.id()).orElseThrow(), followed)));
        BitSet people = new BitSet();
        all.keySet().forEach(people::set);
        Map<BitSet, KaplanMeier> curves = new HashMap<>();
        for (int month = STEP; month <= LAST; month += STEP) {
            BitSet atRisk = new BitSet();
            BitSet left = new BitSet();
            int until = month;
            all.forEach((number, followed) -> {
                atRisk.set(number, followed.until() >= until);
                left.set(number, followed.ended() && followed.until() <= until);
            });
            sheet.count(AT_RISK.at(month), atRisk);
            sheet.estimate(
                    CURVE.at(month),
                    people,
                    left,
                    some -> point(
                            curves.computeIfAbsent(
                                    some,
                                    any -> KaplanMeier.of(
                                            some.stream().mapToObj(all::get).toList())),
                            until),
                    "few-followed");
        }
    }

    /** Where fewer than ten are still followed, the curve is not told any more. */
    private static Optional<Estimated> point(KaplanMeier curve, int month) {
        return curve.atRisk(month) < Suppression.LEAST
                ? Optional.empty()
                : Optional.of(new Estimated(curve.share(month), curve.interval(month, Scale.LOG_LOG)));
    }
}
