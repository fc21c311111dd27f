package ca.learningpartners.mentorship.evaluating;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.evaluation.Definition;
import ca.learningpartners.mentorship.evaluation.Figure;
import ca.learningpartners.mentorship.evaluation.Measure;
import ca.learningpartners.mentorship.evaluation.Sheet;
import ca.learningpartners.mentorship.evaluation.Sheet.Estimated;
import ca.learningpartners.mentorship.evaluation.Slice;
import ca.learningpartners.mentorship.evaluation.Statement;
import ca.learningpartners.mentorship.evaluation.Unit;
import ca.learningpartners.mentorship.outcome.AnalysisPlan;
import ca.learningpartners.mentorship.outcome.Checkpoint;
import ca.learningpartners.mentorship.outcome.Compared;
import ca.learningpartners.mentorship.outcome.Comparison;
import ca.learningpartners.mentorship.outcome.Comparison.Estimate;
import ca.learningpartners.mentorship.outcome.ComparisonPerson;
import ca.learningpartners.mentorship.outcome.Design;
import ca.learningpartners.mentorship.outcome.Retained;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By how much more of those who were offered the program stayed than of comparable others, or why that cannot be said. What
 * was planned before anybody saw a number is called so by its very name, and so is what was not.
 */
final class ComparisonFigures {

    /** Two groups that may be compared, or the reason why there is no second one. */
    private record Groups(List<Compared> offered, List<Compared> others, String missing) {}

    private final Stores stores;
    private final Instant end;
    private final ZoneId zone;

    ComparisonFigures(Stores stores, Instant end, ZoneId zone) {
        this.stores = stores;
        this.end = end;
        this.zone = zone;
    }

    static Measure difference(boolean planned, Design design, Retained stayed, Checkpoint checkpoint) {
        return RetentionFigures.measure(
                        (planned ? "planned" : "exploratory") + "-" + design.word() + "-" + stayed.word(), Unit.SHARE)
                .at(checkpoint.months());
    }

    static List<Definition> definitions() {
        List<Definition> all = new ArrayList<>();
        for (boolean planned : new boolean[] {true, false}) {
            for (Retained stayed : Retained.values()) {
                all.add(definition(
                        planned,
                        Design.STAGGERED,
                        stayed,
                        Set.of(Statement.MEMBERS, Statement.PAIRS, Statement.OUTCOMES)));
                all.add(definition(
                        planned,
                        Design.MATCHED,
                        stayed,
                        Set.of(Statement.MEMBERS, Statement.PAIRS, Statement.OUTCOMES, Statement.OUTSIDE)));
            }
        }
        return all;
    }

    private static Definition definition(boolean planned, Design design, Retained stayed, Set<Statement> rests) {
        return new Definition(
                difference(planned, design, stayed, Checkpoint.ONE_YEAR).at(0), rests);
    }

    void fill(Sheet sheet, List<Mentee> mentees, Became became) {
        ProgramId program = sheet.program().id();
        Map<DistrictNumber, LocalDate> begun = begun(program, mentees);
        List<ComparisonPerson> outside = stores.outcomes().comparison(program).stream()
                .filter(each -> each.noted().at().isBefore(end))
                .toList();
        List<AnalysisPlan> plans = stores.analysisPlans().of(program);
        for (Checkpoint checkpoint : Checkpoint.values()) {
            for (Design design : Design.values()) {
                Groups groups = design == Design.STAGGERED
                        ? staggered(mentees, became, checkpoint, begun)
                        : matched(mentees, became, checkpoint, begun, outside);
                for (Retained stayed : Retained.values()) {
                    boolean planned = isPlanned(program, plans, design, stayed, checkpoint);
                    tell(sheet, difference(planned, design, stayed, checkpoint), groups, stayed);
                }
            }
        }
    }

    private void tell(Sheet sheet, Measure measure, Groups groups, Retained stayed) {
        Comparison comparison = Comparison.of(groups.offered(), groups.others());
        Optional<Estimate> estimate = comparison.estimate(stayed);
        String because = because(groups, comparison, stayed, estimate);
        if (!because.isEmpty()) {
            sheet.notEstimable(measure, Slice.EVERYBODY, because);
            return;
        }
        BitSet offered = set(sheet, comparison.offered().stream());
        BitSet kept = set(sheet, comparison.offered().stream().filter(each -> stayed.holds(each.outcome())));
        sheet.estimate(
                measure,
                Slice.EVERYBODY,
                offered,
                kept,
                new Estimated(
                        estimate.orElseThrow().value(),
                        Optional.of(estimate.orElseThrow().interval())));
    }

    private static String because(Groups groups, Comparison comparison, Retained stayed, Optional<Estimate> estimate) {
        if (groups.offered().isEmpty()) {
            return "nobody-due";
        }
        if (groups.others().isEmpty()) {
            return groups.missing();
        }
        if (comparison.offered().isEmpty()) {
            return "nobody-alike";
        }
        if (estimate.isEmpty()) {
            return "few-alike";
        }
        return comparison.isAboutFew(stayed) ? "few-either-way" : "";
    }

    /** The offered are people of the program under their own id. */
    private static BitSet set(Sheet sheet, Stream<Compared> people) {
        return sheet.members()
                .of(people.map(each -> new ParticipantId(each.key())).toList());
    }

    /** Whoever’s district had begun before their time was over was offered it, whatever they did; the others were not. */
    private static Groups staggered(
            List<Mentee> mentees, Became became, Checkpoint checkpoint, Map<DistrictNumber, LocalDate> begun) {
        List<Compared> offered = new ArrayList<>();
        List<Compared> others = new ArrayList<>();
        mentees.forEach(mentee -> became.of(mentee, checkpoint).ifPresent(outcome -> {
            List<Compared> group = isOffered(mentee, checkpoint, begun) ? offered : others;
            group.add(new Compared(mentee.id().value(), mentee.branch(), mentee.positionStart(), outcome));
        }));
        return new Groups(offered, others, "all-begun");
    }

    private static Groups matched(
            List<Mentee> mentees,
            Became became,
            Checkpoint checkpoint,
            Map<DistrictNumber, LocalDate> begun,
            List<ComparisonPerson> outside) {
        List<Compared> others = outside.stream()
                .filter(each -> each.checkpoint() == checkpoint)
                .map(each -> new Compared(each.code(), each.branch(), each.positionStart(), each.outcome()))
                .toList();
        return new Groups(staggered(mentees, became, checkpoint, begun).offered(), others, "no-comparison-file");
    }

    private static boolean isOffered(Mentee mentee, Checkpoint checkpoint, Map<DistrictNumber, LocalDate> begun) {
        @Nullable DistrictNumber district = mentee.person().district();
        @Nullable LocalDate first = district == null ? null : begun.get(district);
        return first != null && first.isBefore(checkpoint.on(mentee.positionStart()));
    }

    /** On which day the first partnership of each district began. */
    private Map<DistrictNumber, LocalDate> begun(ProgramId program, List<Mentee> mentees) {
        Map<ParticipantId, DistrictNumber> districts = new HashMap<>();
        for (Mentee mentee : mentees) {
            DistrictNumber district = mentee.person().district();
            if (district != null) {
                districts.put(mentee.id(), district);
            }
        }
        Map<DistrictNumber, LocalDate> begun = new HashMap<>();
        for (Pairing pairing : stores.pairings().in(program)) {
            DistrictNumber district = districts.get(pairing.mentee());
            Optional<Instant> at = pairing.begunAt().filter(end::isAfter);
            if (district != null && at.isPresent()) {
                begun.merge(
                        district,
                        LocalDate.ofInstant(at.get(), zone),
                        (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return begun;
    }

    /** Whether a plan for just this was signed before the first bulletin that told it. */
    private boolean isPlanned(
            ProgramId program, List<AnalysisPlan> plans, Design design, Retained stayed, Checkpoint checkpoint) {
        return AnalysisPlan.at(plans, firstTold(program, design, stayed, checkpoint))
                .filter(plan -> plan.isAbout(stayed, checkpoint, design))
                .isPresent();
    }

    private Instant firstTold(ProgramId program, Design design, Retained stayed, Checkpoint checkpoint) {
        return Stream.of(true, false)
                .flatMap(
                        planned -> stores
                                .bulletins()
                                .course(program, difference(planned, design, stayed, checkpoint), Slice.EVERYBODY)
                                .stream())
                .filter(figure -> figure.value().isPresent())
                .map(Figure::asOf)
                .flatMap(day -> stores.bulletins().on(program, day).stream())
                .map(Bulletin::madeAt)
                .min(Instant::compareTo)
                .orElse(end);
    }
}
