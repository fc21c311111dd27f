package ca.learningpartners.tool.candour;

import ca.learningpartners.mentorship.reflection.CandidDraft;
import ca.learningpartners.mentorship.reflection.CandidReply;
import ca.learningpartners.mentorship.reflection.CandourId;
import ca.learningpartners.mentorship.reflection.CandourWish;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;

/** A question as it was typed. */
public record AskInput(String id, String about, String wish, String until) {

    static AskInput fresh() {
        return new AskInput(CandourId.random().value(), "", CandourWish.UNSEEN.name(), "");
    }

    static AskInput of(Context context) {
        return new AskInput(
                Forms.text(context, "id").orElse(""),
                Optional.ofNullable(context.formParam("about")).orElse(""),
                Forms.text(context, "wish").orElse(""),
                Forms.text(context, "until").orElse(""));
    }

    /** The same, under an id of its own where the one it came with can keep nothing. */
    AskInput renewed(boolean taken) {
        boolean good = UnfitField.isMadeHere(id) && !taken;
        return good ? this : new AskInput(CandourId.random().value(), about, wish, until);
    }

    /** What was typed, understood; unfit with the name of the field that is not. */
    CandidDraft draft() {
        return new CandidDraft(
                UnfitField.madeHere(id, CandourId::new),
                UnfitField.needed("about", about, CandidReply.LONGEST, "candour-needed"),
                Arrays.stream(CandourWish.values())
                        .filter(each -> each.name().equals(wish))
                        .findFirst()
                        .orElseThrow(() -> new UnfitField("wish", Refusal.of("candour-wish"))),
                until.isEmpty() ? null : UnfitField.day("until", until));
    }
}
