package ca.learningpartners.tool.outcome;

import ca.learningpartners.mentorship.outcome.AnalysisPlan;
import ca.learningpartners.mentorship.outcome.Checkpoint;
import ca.learningpartners.mentorship.outcome.Design;
import ca.learningpartners.mentorship.outcome.Retained;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.util.Optional;

/** A plan as typed. */
public record PlanInput(
        String primary,
        String months,
        String design,
        String what,
        String unknowns,
        String by,
        String reason,
        int version) {

    static PlanInput of(Context context) {
        return new PlanInput(
                Forms.text(context, "primary").orElse(""),
                Forms.text(context, "months").orElse(""),
                Forms.text(context, "design").orElse(""),
                Forms.text(context, "what").orElse(""),
                Forms.text(context, "unknowns").orElse(""),
                Forms.text(context, "by").orElse(""),
                Forms.text(context, "reason").orElse(""),
                OutcomeInput.version(context));
    }

    /** What is set down already, to be changed. */
    static PlanInput of(Optional<AnalysisPlan> newest) {
        return newest.map(plan -> new PlanInput(
                        plan.primary().name(),
                        String.valueOf(plan.checkpoint().months()),
                        plan.design().name(),
                        plan.what(),
                        plan.unknowns(),
                        plan.by().toString(),
                        "",
                        plan.version() + 1))
                .orElseGet(() -> new PlanInput("", "", "", "", "", "", "", 1));
    }

    AnalysisPlan plan(ProgramId program, Fact signed) {
        return new AnalysisPlan(
                program,
                Math.max(1, version),
                chosen("primary", OutcomeInput.chosen(Retained.class, primary)),
                chosen(
                        "months",
                        months.matches("[0-9]{2}") ? Checkpoint.after(Integer.parseInt(months)) : Optional.empty()),
                chosen("design", OutcomeInput.chosen(Design.class, design)),
                words("what", what),
                words("unknowns", unknowns),
                UnfitField.day("by", by),
                version > 1 ? words("reason", reason) : "",
                signed);
    }

    private static <T> T chosen(String field, Optional<T> choice) {
        return choice.orElseThrow(() -> new UnfitField(field, Refusal.of("plan-choice-needed")));
    }

    private static String words(String field, String typed) {
        return UnfitField.needed(field, typed, AnalysisPlan.LONGEST, "plan-words-needed");
    }
}
