package ca.learningpartners.tool.privacy;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.stewardship.Label;
import ca.learningpartners.mentorship.stewardship.Steward;
import ca.learningpartners.mentorship.stewardship.Subject;
import ca.learningpartners.mentorship.text.Bilingual;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A label, as it was typed.
 *
 * @param steward the work address of somebody with a part in the program
 * @param contact or how to reach somebody outside
 */
public record LabelInput(
        String seen, String community, String en, String fr, String own, String steward, String contact) {

    static LabelInput of(Context context) {
        return new LabelInput(
                typed(context, "seen"),
                typed(context, "community"),
                typed(context, "protocol-en"),
                typed(context, "protocol-fr"),
                typed(context, "protocol-own"),
                typed(context, "steward"),
                typed(context, "contact"));
    }

    private static String typed(Context context, String field) {
        return Forms.text(context, field).orElse("");
    }

    /** What a form begins with. */
    static LabelInput kept(Optional<Label> label, Function<ParticipantId, String> address) {
        return label.map(kept -> new LabelInput(
                        String.valueOf(kept.edition()),
                        kept.community(),
                        kept.protocol().english(),
                        kept.protocol().french(),
                        kept.own(),
                        Optional.ofNullable(kept.steward().person())
                                .map(address)
                                .orElse(""),
                        kept.steward().contact()))
                .orElseGet(() -> new LabelInput("0", "", "", "", "", "", ""));
    }

    Label understood(Subject subject, ProgramId program, Function<String, Optional<ParticipantId>> people, Fact put) {
        String said =
                UnfitField.needed("community", community.replaceAll("\\R|\\t", " "), 200, "label-community-needed");
        Bilingual protocol = new Bilingual(protocol("protocol-en", en), protocol("protocol-fr", fr));
        String words = UnfitField.passage("protocol-own", own, Label.LONGEST);
        if (protocol.isEmpty() && words.isEmpty()) {
            throw new UnfitField("protocol-en", Refusal.of("label-protocol-needed"));
        }
        return new Label(subject, program, said, protocol, words, steward(people), edition() + 1, put);
    }

    private int edition() {
        return seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : -1;
    }

    private static @Nullable String protocol(String field, String typed) {
        String text = UnfitField.passage(field, typed, Label.LONGEST);
        return text.isEmpty() ? null : text;
    }

    private Steward steward(Function<String, Optional<ParticipantId>> people) {
        String outside = UnfitField.passage("contact", contact, Steward.LONGEST);
        if (steward.isEmpty() == outside.isEmpty()) {
            throw new UnfitField("steward", Refusal.of("label-steward-needed"));
        }
        return steward.isEmpty()
                ? new Steward(null, outside)
                : new Steward(
                        people.apply(steward)
                                .orElseThrow(() -> new UnfitField("steward", Refusal.of("label-steward-unknown"))),
                        "");
    }
}
