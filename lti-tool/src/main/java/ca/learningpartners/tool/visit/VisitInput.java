package ca.learningpartners.tool.visit;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.mentorship.visit.Leg;
import ca.learningpartners.mentorship.visit.Stop;
import ca.learningpartners.mentorship.visit.Visit;
import ca.learningpartners.mentorship.visit.VisitId;
import ca.learningpartners.mentorship.visit.VisitPlan;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was typed.
 *
 * @param id made when the form is shown, so that sending it twice keeps one visit
 * @param base the version the writer had before them; 0 if there was none
 */
public record VisitInput(
        String id,
        int base,
        String district,
        String interests,
        List<String> topics,
        List<String> objectives,
        String first,
        String last,
        String reserve,
        List<StopInput> stops,
        List<LegInput> legs) {

    private static final int FURTHER = 3;

    static VisitInput of(Context context) {
        return new VisitInput(
                Forms.text(context, "id").orElse(""),
                Forms.text(context, "base")
                        .filter(text -> text.matches("[0-9]{1,6}"))
                        .map(Integer::valueOf)
                        .orElse(0),
                Forms.text(context, "district").orElse(""),
                Forms.text(context, "interests").orElse(""),
                context.formParams("topics"),
                context.formParams("objectives"),
                Forms.text(context, "first").orElse(""),
                Forms.text(context, "last").orElse(""),
                Forms.text(context, "reserve").orElse(""),
                StopInput.all(context),
                LegInput.all(context));
    }

    /** What the form for a new visit begins with. */
    static VisitInput beginning(@Nullable DistrictNumber district) {
        String visited = district == null ? "" : String.valueOf(district.value());
        return new VisitInput(
                VisitId.random().value(), 0, visited, "", List.of(), List.of(), "", "", "", List.of(), List.of());
    }

    static VisitInput of(Visit visit) {
        VisitPlan plan = visit.plan();
        return new VisitInput(
                visit.id().value(),
                visit.version(),
                String.valueOf(plan.district().value()),
                plan.interests(),
                plan.topics().stream().map(Topic::key).toList(),
                plan.objectives().stream().map(ObjectiveCode::value).toList(),
                day(plan.first()),
                day(plan.last()),
                day(plan.reserve()),
                plan.stops().stream().map(StopInput::of).toList(),
                plan.legs().stream().map(LegInput::of).toList());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The same under an id of ours if what it came with is none, with a few empty rows to fill in. */
    VisitInput shown() {
        return new VisitInput(
                UnfitField.isMadeHere(id) ? id : VisitId.random().value(),
                base,
                district,
                interests,
                topics,
                objectives,
                first,
                last,
                reserve,
                StopInput.withEmpty(stops, Math.min(VisitPlan.MOST_STOPS, filledStops() + FURTHER)),
                LegInput.withEmpty(legs, Math.min(VisitPlan.MOST_LEGS, filledLegs() + FURTHER - 1)));
    }

    private int filledStops() {
        return (int) stops.stream().filter(stop -> !stop.isEmpty()).count();
    }

    private int filledLegs() {
        return (int) legs.stream().filter(leg -> !leg.isEmpty()).count();
    }

    VisitId visitId() {
        return UnfitField.madeHere(id, VisitId::new);
    }

    /**
     * What was typed, understood; whatever cannot be is refused for the sake of its field.
     *
     * @param offered the districts one can choose
     */
    VisitPlan plan(Program program, Collection<DistrictNumber> offered, LocalDate today) {
        requireOffered(program);
        Map<Integer, Stop> stopRows = new TreeMap<>();
        Map<Integer, Leg> legRows = new TreeMap<>();
        IntStream.range(0, stops.size())
                .filter(i -> !stops.get(i).isEmpty())
                .forEach(i -> stopRows.put(i, stops.get(i).stop("stop-" + i)));
        IntStream.range(0, legs.size())
                .filter(i -> !legs.get(i).isEmpty())
                .forEach(i -> legRows.put(i, legs.get(i).leg("leg-" + i)));
        Optional<LocalDate> begin = typedDay("first", first);
        Optional<LocalDate> end = typedDay("last", last).or(() -> begin);
        if (begin.isEmpty() && end.isPresent()) {
            throw new UnfitField("first", Refusal.of("visit-needs-days"));
        }
        VisitPlan plan = new VisitPlan(
                number(offered),
                UnfitField.passage("interests", interests, VisitPlan.LONGEST),
                program.template().topics().keySet().stream()
                        .filter(topic -> topics.contains(topic.key()))
                        .collect(Collectors.toCollection(TreeSet::new)),
                program.template().objectives().stream()
                        .map(objective -> objective.code())
                        .filter(code -> objectives.contains(code.value()))
                        .collect(Collectors.toCollection(TreeSet::new)),
                begin.orElse(null),
                end.orElse(null),
                typedDay("reserve", reserve).orElse(null),
                List.copyOf(stopRows.values()),
                List.copyOf(legRows.values()));
        plan.misfit(program.startsOn(), today).ifPresent(misfit -> {
            throw new UnfitField(field(misfit, plan, stopRows, List.copyOf(legRows.keySet())), misfit.refusal());
        });
        return plan;
    }

    /** Which row of the form it was. */
    private static String field(VisitPlan.Misfit misfit, VisitPlan plan, Map<Integer, Stop> stops, List<Integer> legs) {
        if (misfit.part().equals("leg")) {
            return "leg-" + legs.get(misfit.at());
        }
        if (!misfit.part().equals("stop")) {
            return misfit.part();
        }
        Stop unfit = plan.stops().get(misfit.at());
        return stops.entrySet().stream()
                .filter(row -> row.getValue().equals(unfit))
                .map(row -> "stop-" + row.getKey())
                .reduce((earlier, later) -> later)
                .orElse("stop-0");
    }

    private void requireOffered(Program program) {
        if (!program.template().topics().keySet().stream()
                .map(Topic::key)
                .toList()
                .containsAll(topics)) {
            throw new UnfitField("topics", Refusal.of("ask-unknown-topic"));
        }
        List<String> codes = program.template().objectives().stream()
                .map(objective -> objective.code().value())
                .toList();
        objectives.stream().filter(typed -> !codes.contains(typed)).findFirst().ifPresent(typed -> {
            throw new UnfitField("objectives", Refusal.of("unknown-objective", typed));
        });
    }

    private DistrictNumber number(Collection<DistrictNumber> offered) {
        return offered.stream()
                .filter(each -> String.valueOf(each.value()).equals(district))
                .findFirst()
                .orElseThrow(() -> new UnfitField("district", Refusal.of("visit-needs-district")));
    }

    private static Optional<LocalDate> typedDay(String field, String typed) {
        return typed.isEmpty() ? Optional.empty() : Optional.of(UnfitField.day(field, typed));
    }
}
