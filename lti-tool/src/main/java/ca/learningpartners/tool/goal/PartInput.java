package ca.learningpartners.tool.goal;

import ca.learningpartners.mentorship.goal.Evidence;
import ca.learningpartners.mentorship.goal.EvidenceId;
import ca.learningpartners.mentorship.goal.Milestone;
import ca.learningpartners.mentorship.goal.MilestoneId;
import ca.learningpartners.mentorship.goal.SecureLink;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A milestone, a piece of evidence, or a colleague's address, as it was typed below a goal.
 *
 * @param id made when the form was shown, so that sending it twice keeps one
 * @param about {@code WHO_ELSE_GREW} or {@code SEEN}
 */
public record PartInput(String id, String text, String day, String about, String link, String address) {

    /** What the forms begin with. */
    static PartInput on(LocalDate today) {
        return new PartInput(fresh(), "", today.toString(), Evidence.Kind.SEEN.name(), "", "");
    }

    static PartInput of(Context context) {
        return new PartInput(
                Forms.text(context, "id").orElse(""),
                Forms.text(context, "text").orElse(""),
                Forms.text(context, "day").orElse(""),
                Forms.text(context, "about").orElse(""),
                Forms.text(context, "link").orElse(""),
                Forms.text(context, "address").orElse(""));
    }

    PartInput withProperId() {
        return UnfitField.isMadeHere(id) ? this : renewed();
    }

    PartInput renewed() {
        return new PartInput(fresh(), text, day, about, link, address);
    }

    MilestoneId milestone() {
        return UnfitField.madeHere(id, MilestoneId::new);
    }

    String title() {
        String line = UnfitField.line("milestone", text, Milestone.LONGEST);
        if (line.isEmpty()) {
            throw new UnfitField("milestone", Refusal.of("milestone-needed"));
        }
        return line;
    }

    @Nullable
    LocalDate due() {
        return day.isEmpty() ? null : UnfitField.day("due", day);
    }

    EvidenceId evidence() {
        return UnfitField.madeHere(id, EvidenceId::new);
    }

    String said() {
        return UnfitField.needed("evidence", text, Evidence.LONGEST, "evidence-needed");
    }

    LocalDate date() {
        return UnfitField.day("seen", day);
    }

    Evidence.Kind kind() {
        return about.equals(Evidence.Kind.WHO_ELSE_GREW.name()) ? Evidence.Kind.WHO_ELSE_GREW : Evidence.Kind.SEEN;
    }

    @Nullable
    SecureLink more() {
        if (link.isEmpty()) {
            return null;
        }
        try {
            return new SecureLink(link);
        } catch (IllegalArgumentException e) {
            throw new UnfitField("link", Refusal.of("link-not-safe"));
        }
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
