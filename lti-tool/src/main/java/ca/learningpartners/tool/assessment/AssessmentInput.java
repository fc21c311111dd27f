package ca.learningpartners.tool.assessment;

import ca.learningpartners.mentorship.reflection.Assessment;
import ca.learningpartners.mentorship.reflection.AssessmentId;
import ca.learningpartners.mentorship.reflection.Place;
import ca.learningpartners.mentorship.reflection.Questions;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A self-assessment as it was typed.
 *
 * @param revision the one it was made from, 0 for a new one
 * @param steps by item; empty for one that is left out
 * @param notes by item
 * @param finish whether it is to stay as it is
 * @param declare whether it is to be noted that it is done
 */
public record AssessmentInput(
        String id,
        int revision,
        Map<String, String> steps,
        Map<String, String> notes,
        boolean finish,
        boolean declare) {

    private static final String LEFT_OUT = "0";

    static AssessmentInput of(Context context, Questions questions) {
        Map<String, String> steps = new HashMap<>();
        Map<String, String> notes = new HashMap<>();
        for (Questions.Item item : questions.items()) {
            steps.put(
                    item.key(),
                    Forms.text(context, "step." + item.key())
                            .filter(step -> !step.equals(LEFT_OUT))
                            .orElse(""));
            notes.put(
                    item.key(),
                    Optional.ofNullable(context.formParam("note." + item.key())).orElse(""));
        }
        return new AssessmentInput(
                Forms.text(context, "id").orElse(""),
                Forms.text(context, "revision")
                        .filter(text -> text.matches("[0-9]{1,6}"))
                        .map(Integer::valueOf)
                        .orElse(0),
                steps,
                notes,
                context.formParam("finish") != null,
                context.formParam("declare") != null);
    }

    /** What is kept as a draft, or an empty form. */
    static AssessmentInput of(Optional<Assessment> draft) {
        Map<String, String> steps = new HashMap<>();
        Map<String, String> notes = new HashMap<>();
        draft.ifPresent(kept -> kept.places().forEach((item, place) -> {
            steps.put(item, String.valueOf(place.step()));
            notes.put(item, place.note());
        }));
        String id = draft.map(Assessment::id).orElseGet(AssessmentId::random).value();
        return new AssessmentInput(id, draft.map(Assessment::revision).orElse(0), steps, notes, false, false);
    }

    /** The same, in place of what is kept now. */
    AssessmentInput onTopOf(Optional<Assessment> draft) {
        AssessmentInput kept = of(draft);
        return new AssessmentInput(kept.id(), kept.revision(), steps, notes, finish, declare);
    }

    AssessmentId assessment() {
        return UnfitField.madeHere(id, AssessmentId::new);
    }

    /** What was typed, understood; unfit with the name of the field that is not. */
    SortedMap<String, Place> places(Questions questions) {
        SortedMap<String, Place> places = new TreeMap<>();
        for (Questions.Item item : questions.items()) {
            String field = "note." + item.key();
            String note = UnfitField.passage(field, notes.getOrDefault(item.key(), ""), Place.LONGEST);
            String step = step(item.key());
            if (step.isEmpty() && !note.isEmpty()) {
                throw new UnfitField(field, Refusal.of("assessment-note-alone"));
            }
            if (!step.isEmpty()) {
                places.put(item.key(), new Place(number(step, item.key()), note));
            }
        }
        return places;
    }

    public String step(String item) {
        return steps.getOrDefault(item, "");
    }

    public String note(String item) {
        return notes.getOrDefault(item, "");
    }

    private static int number(String step, String item) {
        if (!step.matches("[1-9]")) {
            throw new UnfitField("note." + item, Refusal.of("assessment-unread", item));
        }
        return Integer.parseInt(step);
    }
}
