package ca.learningpartners.tool.outcome;

import ca.learningpartners.mentorship.outcome.Finding;
import ca.learningpartners.mentorship.outcome.HowKnown;
import ca.learningpartners.mentorship.outcome.Outcome;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator says became of somebody, as typed.
 *
 * @param version the version they looked at
 */
record OutcomeInput(String outcome, String how, String asOf, String leftOn, int version) {

    static OutcomeInput of(Context context) {
        return new OutcomeInput(
                Forms.text(context, "outcome").orElse(""),
                Forms.text(context, "how").orElse(""),
                Forms.text(context, "as-of").orElse(""),
                Forms.text(context, "left-on").orElse(""),
                version(context));
    }

    /** What is noted already, to be changed; as of today if nothing is. */
    static OutcomeInput of(Optional<Finding> finding, int version, LocalDate today) {
        return finding.map(found -> new OutcomeInput(
                        found.outcome().name(),
                        found.how().name(),
                        found.asOf().toString(),
                        found.leftOn() == null ? "" : found.leftOn().toString(),
                        version))
                .orElseGet(() -> new OutcomeInput("", "", today.toString(), "", version));
    }

    static int version(Context context) {
        return Forms.text(context, "version")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** One tap: what is known, is known from the work with each other, as of today. */
    static Finding tapped(Outcome outcome, LocalDate today) {
        return outcome == Outcome.UNKNOWN
                ? Finding.unknown(today)
                : new Finding(outcome, HowKnown.COORDINATOR, today, null);
    }

    /** What all of it together says; whatever does not go together is refused beside its field. */
    Finding finding() {
        Outcome what = chosen(Outcome.class, outcome)
                .orElseThrow(() -> new UnfitField("outcome", Refusal.of("outcome-needed")));
        HowKnown known = what == Outcome.UNKNOWN && how.isEmpty()
                ? HowKnown.NOT_FOUND
                : chosen(HowKnown.class, how).orElse(HowKnown.NOT_FOUND);
        if ((what == Outcome.UNKNOWN) != (known == HowKnown.NOT_FOUND)) {
            throw new UnfitField("how", Refusal.of("outcome-how-not-found"));
        }
        LocalDate day = UnfitField.day("as-of", asOf);
        return new Finding(what, known, day, leaving(what, day));
    }

    private @Nullable LocalDate leaving(Outcome what, LocalDate day) {
        if (leftOn.isEmpty()) {
            return null;
        }
        LocalDate left = UnfitField.day("left-on", leftOn);
        if (what != Outcome.LEFT) {
            throw new UnfitField("left-on", Refusal.of("outcome-left-only"));
        }
        if (left.isAfter(day)) {
            throw new UnfitField("left-on", Refusal.of("outcome-left-later", left, day));
        }
        return left;
    }

    static <E extends Enum<E>> Optional<E> chosen(Class<E> of, String name) {
        for (E each : of.getEnumConstants()) {
            if (each.name().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
