package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.GatheringDraft;
import ca.learningpartners.mentorship.gathering.Hours;
import ca.learningpartners.mentorship.gathering.Spoken;
import ca.learningpartners.mentorship.gathering.Venue;
import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.participant.TimeZones;
import ca.learningpartners.mentorship.program.PrincipleKey;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** One gathering of the planning form, under the prefix of its fields. */
record PlanInput(Context context, String prefix) {

    /** The clocks of British Columbia. */
    static final List<String> CLOCKS = List.of(
            TimeZones.USUAL.getId(),
            "America/Edmonton",
            "America/Creston",
            "America/Dawson_Creek",
            "America/Fort_Nelson");

    /** Whether a day was chosen, so that this one is meant. */
    boolean isMeant() {
        return !text("date").isEmpty();
    }

    GatheringDraft draft() {
        return new GatheringDraft(title(), hours(), venue(), spoken(), objectives(), principles());
    }

    private LocalText title() {
        String en = UnfitField.line("title-en", text("title-en"), 200);
        String fr = UnfitField.line("title-fr", text("title-fr"), 200);
        if (en.isEmpty() || fr.isEmpty()) {
            throw new UnfitField("title-en", Refusal.of("gathering-title-needed"));
        }
        return new LocalText(en, fr);
    }

    private Hours hours() {
        return Hours.of(UnfitField.day("date", text("date")), time(text("start")), time(text("end")), zone());
    }

    static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeParseException e) {
            throw new UnfitField("start", Refusal.of("time-unreadable", typed.length() > 20 ? "…" : typed));
        }
    }

    private ZoneId zone() {
        try {
            return text("zone").isEmpty() ? TimeZones.USUAL : ZoneId.of(text("zone"));
        } catch (DateTimeException e) {
            throw new UnfitField("zone", Refusal.of("zone-unknown", text("zone")));
        }
    }

    private Venue venue() {
        return Venue.of(
                one("form", Venue.Form::valueOf, Venue.Form.IN_PERSON),
                UnfitField.line("place", text("place"), Venue.LONGEST_PLACE),
                text("link"));
    }

    private Spoken spoken() {
        return one("spoken", Spoken::valueOf, Spoken.ENGLISH);
    }

    private <T> T one(String field, Function<String, T> meaning, T otherwise) {
        return Forms.value(context, prefix + field, meaning).orElse(otherwise);
    }

    private SortedSet<ObjectiveCode> objectives() {
        return all("objective", ObjectiveCode::new);
    }

    private SortedSet<PrincipleKey> principles() {
        return all("principle", PrincipleKey::new);
    }

    private <T extends Comparable<T>> SortedSet<T> all(String field, Function<String, T> meaning) {
        Collection<String> chosen = context.formParams(prefix + field);
        try {
            return new TreeSet<>(chosen.stream().map(meaning).toList());
        } catch (IllegalArgumentException e) {
            throw new UnfitField(field, Refusal.of("not-understood", field));
        }
    }

    private String text(String field) {
        return Forms.text(context, prefix + field).orElse("");
    }
}
