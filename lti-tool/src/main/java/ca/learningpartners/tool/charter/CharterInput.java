package ca.learningpartners.tool.charter;

import ca.learningpartners.mentorship.charter.Charter;
import ca.learningpartners.mentorship.charter.CharterId;
import ca.learningpartners.mentorship.charter.Terms;
import ca.learningpartners.mentorship.session.Means;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A charter as it was typed.
 *
 * @param id made before the form is sent, so that sending it twice keeps one version
 * @param base the version the writer had before them; 0 if there was none
 */
public record CharterInput(
        String id,
        int base,
        String purpose,
        String days,
        Set<String> means,
        String reach,
        String limits,
        String addition) {

    static CharterInput of(Context context) {
        return new CharterInput(
                Forms.text(context, "id").orElse(""),
                Forms.text(context, "base")
                        .filter(text -> text.matches("[0-9]{1,6}"))
                        .map(Integer::valueOf)
                        .orElse(0),
                typed(context, "purpose"),
                typed(context, "days"),
                new LinkedHashSet<>(context.formParams("means")),
                typed(context, "reach"),
                typed(context, "limits"),
                typed(context, "addition"));
    }

    /** What the form begins with. */
    static CharterInput of(Terms terms, int base) {
        return new CharterInput(
                CharterId.random().value(),
                base,
                terms.purpose(),
                String.valueOf(terms.cadenceDays()),
                terms.means().stream().map(Means::name).collect(Collectors.toSet()),
                terms.reach(),
                terms.limits(),
                terms.addition());
    }

    /** The same on top of a version that came meanwhile. */
    CharterInput onTopOf(Optional<Charter> current) {
        int newest = current.map(Charter::version).orElse(0);
        return new CharterInput(CharterId.random().value(), newest, purpose, days, means, reach, limits, addition);
    }

    /** The same under an id of ours, if what it came with is none. */
    CharterInput withProperId() {
        return UnfitField.isMadeHere(id)
                ? this
                : new CharterInput(CharterId.random().value(), base, purpose, days, means, reach, limits, addition);
    }

    CharterId charterId() {
        return UnfitField.madeHere(id, CharterId::new);
    }

    /** What was typed, understood. */
    Terms terms() {
        return new Terms(
                UnfitField.needed("purpose", purpose, Terms.LONGEST, "purpose-needed"),
                number(),
                new TreeSet<>(knownMeans()),
                UnfitField.passage("reach", reach, Terms.LONGEST),
                UnfitField.passage("limits", limits, Terms.LONGEST),
                UnfitField.passage("addition", addition, Terms.LONGEST));
    }

    private int number() {
        if (!days.matches("[0-9]{1,9}")) {
            throw new UnfitField("days", Refusal.of("days-unreadable", days));
        }
        int number = Integer.parseInt(days);
        if (number < 1 || number > Terms.SLOWEST) {
            throw new UnfitField("days", Refusal.of("days-out-of-range", number, Terms.SLOWEST));
        }
        return number;
    }

    private Set<Means> knownMeans() {
        Set<Means> known = Arrays.stream(Means.values())
                .filter(each -> means.contains(each.name()))
                .collect(Collectors.toSet());
        if (known.isEmpty()) {
            throw new UnfitField("means", Refusal.of("means-to-agree-on"));
        }
        return known;
    }

    private static String typed(Context context, String field) {
        return Forms.text(context, field).orElse("");
    }
}
