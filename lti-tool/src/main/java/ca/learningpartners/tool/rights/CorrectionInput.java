package ca.learningpartners.tool.rights;

import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.rights.Correction;
import ca.learningpartners.mentorship.rights.CorrectionId;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.util.List;

/** What somebody asks to have set right, as it was typed. */
public record CorrectionInput(String id, String program, String datum, String says, String should, String why) {

    static CorrectionInput empty() {
        return new CorrectionInput(CorrectionId.random().value(), "", "", "", "", "");
    }

    static CorrectionInput of(Context context) {
        return new CorrectionInput(
                Forms.text(context, "id").orElse(""),
                Forms.text(context, "program").orElse(""),
                Forms.text(context, "datum").orElse(""),
                Forms.text(context, "says").orElse(""),
                Forms.text(context, "should").orElse(""),
                Forms.text(context, "why").orElse(""));
    }

    CorrectionInput renewed() {
        return new CorrectionInput(CorrectionId.random().value(), program, datum, says, should, why);
    }

    CorrectionId correction() {
        return UnfitField.madeHere(id, CorrectionId::new);
    }

    /** The one of several programs; with one there is nothing to choose. */
    ProgramId in(List<ProgramId> programs) {
        return programs.stream()
                .filter(each -> programs.size() == 1 || each.value().equals(program))
                .findFirst()
                .orElseThrow(() -> new UnfitField("program", Refusal.of("correction-program-needed")));
    }

    Datum kind() {
        return Correction.KINDS.stream()
                .filter(each -> each.name().equals(datum))
                .findFirst()
                .orElseThrow(() -> new UnfitField("datum", Refusal.of("correction-kind-needed")));
    }

    String isSaid() {
        return UnfitField.passage("says", says, Correction.LONGEST);
    }

    String shouldBe() {
        return UnfitField.needed("should", should, Correction.LONGEST, "correction-needed");
    }

    String because() {
        return UnfitField.passage("why", why, Correction.LONGEST);
    }
}
