package ca.learningpartners.tool.privacy;

import ca.learningpartners.mentorship.notice.Answering;
import ca.learningpartners.mentorship.notice.Body;
import ca.learningpartners.mentorship.notice.Law;
import ca.learningpartners.mentorship.text.Bilingual;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;

/** Who answers, as it was typed. */
public record NoticeInput(
        String seen,
        String law,
        String name,
        String contactEn,
        String contactFr,
        String officerEn,
        String officerFr,
        String placeEn,
        String placeFr) {

    static NoticeInput of(Context context) {
        return new NoticeInput(
                typed(context, "seen"),
                typed(context, "law"),
                typed(context, "name"),
                typed(context, "contact-en"),
                typed(context, "contact-fr"),
                typed(context, "officer-en"),
                typed(context, "officer-fr"),
                typed(context, "place-en"),
                typed(context, "place-fr"));
    }

    private static String typed(Context context, String field) {
        return Forms.text(context, field).orElse("");
    }

    /** What counts now. */
    static NoticeInput kept(Body body) {
        Answering said = body.answering();
        return new NoticeInput(
                String.valueOf(body.number()),
                body.law().name(),
                said.name(),
                said.contact().english(),
                said.contact().french(),
                said.officer().english(),
                said.officer().french(),
                said.place().english(),
                said.place().french());
    }

    int number() {
        return seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : -1;
    }

    Law understood() {
        return Arrays.stream(Law.values())
                .filter(each -> each.name().equals(law))
                .findFirst()
                .orElseThrow(() -> new UnfitField("law", Refusal.of("notice-law-needed")));
    }

    Answering answering() {
        return new Answering(
                UnfitField.line("name", name, 200),
                both("contact", contactEn, contactFr),
                both("officer", officerEn, officerFr),
                both("place", placeEn, placeFr));
    }

    private static Bilingual both(String field, String en, String fr) {
        return new Bilingual(
                Optional.of(UnfitField.passage(field + "-en", en, Answering.LONGEST))
                        .filter(text -> !text.isEmpty())
                        .orElse(null),
                Optional.of(UnfitField.passage(field + "-fr", fr, Answering.LONGEST))
                        .filter(text -> !text.isEmpty())
                        .orElse(null));
    }
}
