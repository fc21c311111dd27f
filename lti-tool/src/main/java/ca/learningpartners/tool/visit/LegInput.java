package ca.learningpartners.tool.visit;

import ca.learningpartners.mentorship.district.TravelMode;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.mentorship.visit.Leg;
import ca.learningpartners.mentorship.visit.Stop;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One stretch of the way as it was typed. */
public record LegInput(String by, String means, String day, String from, String to, String leaves, String minutes) {

    private static final LegInput EMPTY = new LegInput("", "", "", "", "", "", "");

    static List<LegInput> all(Context context) {
        return IntStream.range(0, context.formParams("leg-by").size())
                .mapToObj(i -> new LegInput(
                        StopInput.at(context, "leg-by", i),
                        StopInput.at(context, "leg-means", i),
                        StopInput.at(context, "leg-day", i),
                        StopInput.at(context, "leg-from", i),
                        StopInput.at(context, "leg-to", i),
                        StopInput.at(context, "leg-leaves", i),
                        StopInput.at(context, "leg-minutes", i)))
                .toList();
    }

    static LegInput of(Leg leg) {
        LocalTime leaves = leg.leaves();
        return new LegInput(
                leg.by().name(),
                leg.means(),
                leg.day().toString(),
                leg.from(),
                leg.to(),
                leaves == null ? "" : leaves.toString(),
                String.valueOf(leg.minutes()));
    }

    static List<LegInput> withEmpty(List<LegInput> rows, int count) {
        List<LegInput> all = new ArrayList<>(rows);
        while (all.size() < count) {
            all.add(EMPTY);
        }
        return all;
    }

    boolean isEmpty() {
        return (by + means + day + from + to + leaves + minutes).isEmpty();
    }

    Leg leg(String field) {
        TravelMode mode = Arrays.stream(TravelMode.values())
                .filter(each -> each.name().equals(by))
                .findFirst()
                .orElseThrow(() -> new UnfitField(field, Refusal.of("leg-needs-mode")));
        if (day.isEmpty() || !minutes.matches("[0-9]{1,5}")) {
            throw new UnfitField(field, Refusal.of("leg-needs-day"));
        }
        String how = UnfitField.line(field, means, Stop.LONGEST);
        String begin = UnfitField.line(field, from, Stop.LONGEST);
        String end = UnfitField.line(field, to, Stop.LONGEST);
        return UnfitField.in(
                field,
                () -> new Leg(
                        mode,
                        how,
                        UnfitField.day(field, day),
                        begin,
                        end,
                        leaves.isEmpty() ? null : StopInput.time(field, leaves),
                        Integer.parseInt(minutes)));
    }
}
