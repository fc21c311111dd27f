package ca.learningpartners.tool.inquiry;

import ca.learningpartners.mentorship.inquiry.Inquiry;
import ca.learningpartners.mentorship.inquiry.Turn;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;

/**
 * A turn of an inquiry as it was typed.
 *
 * @param edition the one the writer had before them
 */
public record InquiryInput(int edition, String wonder, String tried, String noticed, String learned) {

    static InquiryInput of(Context context) {
        return new InquiryInput(
                edition(context),
                Forms.text(context, "wonder").orElse(""),
                Forms.text(context, "tried").orElse(""),
                Forms.text(context, "noticed").orElse(""),
                Forms.text(context, "learned").orElse(""));
    }

    static InquiryInput of(Inquiry inquiry) {
        Turn turn = inquiry.current();
        return new InquiryInput(inquiry.edition(), turn.wonder(), turn.tried(), turn.noticed(), turn.learned());
    }

    static int edition(Context context) {
        return Forms.text(context, "edition")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** The same on top of a change that came meanwhile. */
    InquiryInput onTopOf(Inquiry current) {
        return new InquiryInput(current.edition(), wonder, tried, noticed, learned);
    }

    /** What was typed, understood. */
    Turn turn() {
        String question = UnfitField.needed("wonder", wonder, Turn.LONGEST, "question-needed");
        String first = UnfitField.passage("tried", tried, Turn.LONGEST);
        String second = UnfitField.passage("noticed", noticed, Turn.LONGEST);
        String third = UnfitField.passage("learned", learned, Turn.LONGEST);
        if (first.isEmpty() && !second.isEmpty()) {
            throw new UnfitField("tried", Refusal.of("part-before"));
        }
        if (second.isEmpty() && !third.isEmpty()) {
            throw new UnfitField("noticed", Refusal.of("part-before"));
        }
        return new Turn(question, first, second, third);
    }
}
