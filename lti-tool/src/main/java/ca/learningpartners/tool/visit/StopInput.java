package ca.learningpartners.tool.visit;

import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.mentorship.visit.Stakeholder;
import ca.learningpartners.mentorship.visit.Stop;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One row of an itinerary as it was typed. */
public record StopInput(String with, String day, String begins, String ends, String who, String place) {

    private static final StopInput EMPTY = new StopInput("", "", "", "", "", "");

    static List<StopInput> all(Context context) {
        return IntStream.range(0, context.formParams("stop-with").size())
                .mapToObj(i -> new StopInput(
                        at(context, "stop-with", i),
                        at(context, "stop-day", i),
                        at(context, "stop-begins", i),
                        at(context, "stop-ends", i),
                        at(context, "stop-who", i),
                        at(context, "stop-place", i)))
                .toList();
    }

    static StopInput of(Stop stop) {
        return new StopInput(
                stop.with().name(),
                stop.day().toString(),
                stop.begins().toString(),
                stop.ends().toString(),
                stop.who(),
                stop.place());
    }

    static List<StopInput> withEmpty(List<StopInput> rows, int count) {
        List<StopInput> all = new ArrayList<>(rows);
        while (all.size() < count) {
            all.add(EMPTY);
        }
        return all;
    }

    static String at(Context context, String field, int row) {
        List<String> all = context.formParams(field);
        return row < all.size() ? all.get(row).strip() : "";
    }

    boolean isEmpty() {
        return (with + day + begins + ends + who + place).isEmpty();
    }

    Stop stop(String field) {
        Stakeholder meets = Arrays.stream(Stakeholder.values())
                .filter(each -> each.name().equals(with))
                .findFirst()
                .orElseThrow(() -> new UnfitField(field, Refusal.of("stop-needs-whom")));
        if (day.isEmpty() || begins.isEmpty() || ends.isEmpty()) {
            throw new UnfitField(field, Refusal.of("stop-needs-times"));
        }
        String name = UnfitField.line(field, who, Stop.LONGEST);
        String where = UnfitField.line(field, place, Stop.LONGEST);
        return UnfitField.in(
                field,
                () -> new Stop(meets, UnfitField.day(field, day), time(field, begins), time(field, ends), name, where));
    }

    static LocalTime time(String field, String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeParseException e) {
            throw new UnfitField(field, Refusal.of("stop-needs-times"));
        }
    }
}
