package ca.learningpartners.tool.survey;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.survey.Audience;
import ca.learningpartners.mentorship.survey.InstrumentId;
import ca.learningpartners.mentorship.survey.Wave;
import ca.learningpartners.mentorship.survey.WaveId;
import ca.learningpartners.mentorship.survey.Window;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The plan of a wave as it was typed.
 *
 * @param edition of the wave it changes; 0 for a new one
 */
public record PlanInput(
        String id,
        int edition,
        String instrument,
        List<String> roles,
        List<String> districts,
        String opens,
        String due,
        String closes) {

    private static final int DAYS_TO_ANSWER = 14;
    private static final int DAYS_OF_GRACE = 7;

    static PlanInput of(Context context) {
        return new PlanInput(
                Forms.text(context, "id").orElse(""),
                Forms.text(context, "edition")
                        .filter(text -> text.matches("[0-9]{1,6}"))
                        .map(Integer::valueOf)
                        .orElse(0),
                Forms.text(context, "instrument").orElse(""),
                context.formParams("role"),
                context.formParams("district"),
                Forms.text(context, "opens").orElse(""),
                Forms.text(context, "due").orElse(""),
                Forms.text(context, "closes").orElse(""));
    }

    /** What a new plan begins with: everybody, two weeks to answer, and one more for the late. */
    static PlanInput fresh(LocalDate today) {
        LocalDate due = today.plusDays(1L + DAYS_TO_ANSWER);
        return new PlanInput(
                WaveId.random().value(),
                0,
                "",
                List.of(Role.MENTEE.name(), Role.MENTOR.name()),
                List.of(),
                today.plusDays(1).toString(),
                due.toString(),
                due.plusDays(DAYS_OF_GRACE).toString());
    }

    static PlanInput of(Wave wave) {
        return new PlanInput(
                wave.id().value(),
                wave.edition(),
                wave.instrument().toString(),
                wave.audience().roles().stream().map(Role::name).toList(),
                wave.audience().districts().stream()
                        .map(number -> String.valueOf(number.value()))
                        .toList(),
                wave.window().opens().toString(),
                wave.window().due().toString(),
                wave.window().closes().toString());
    }

    /** The same under a new id, where the old one was used for something else. */
    PlanInput renewed() {
        return new PlanInput(WaveId.random().value(), edition, instrument, roles, districts, opens, due, closes);
    }

    WaveId waveId() {
        return UnfitField.madeHere(id, WaveId::new);
    }

    InstrumentId asked() {
        return InstrumentId.parse(instrument)
                .orElseThrow(() -> new UnfitField("instrument", Refusal.of("wave-instrument-unknown")));
    }

    Audience audience() {
        Set<Role> asked = Set.of(Role.MENTEE, Role.MENTOR).stream()
                .filter(role -> roles.contains(role.name()))
                .collect(Collectors.toSet());
        TreeSet<DistrictNumber> where = new TreeSet<>();
        for (String number : districts) {
            if (!number.matches("[0-9]{1,3}")) {
                throw new UnfitField("districts", Refusal.of("not-understood", number));
            }
            where.add(new DistrictNumber(Integer.parseInt(number)));
        }
        return UnfitField.in("roles", () -> new Audience(asked, where));
    }

    Window window() {
        LocalDate first = UnfitField.day("opens", opens);
        LocalDate asked = UnfitField.day("due", due);
        LocalDate last = UnfitField.day("closes", closes);
        return UnfitField.in("closes", () -> new Window(first, asked, last));
    }
}
