package ca.learningpartners.tool.inquiry;

import ca.learningpartners.mentorship.inquiry.Stage;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.runtime.UnfitField;
import java.util.List;
import java.util.Optional;

/**
 * The inquiries of a program.
 *
 * @param id made before the form is sent, so that sending it twice keeps one
 * @param wonder what was typed
 * @param page counted from 0
 * @param more whether there is a further page
 */
public record InquiriesPage(
        ProgramId program,
        LocalText title,
        List<Line> inquiries,
        String id,
        String wonder,
        Optional<UnfitField.Problem> problem,
        int page,
        boolean more) {

    /**
     * One of them.
     *
     * @param wonder the question of its last turn
     * @param by who opened it
     * @param companions how many came along
     * @param yours whether the viewer writes in it
     */
    public record Line(
            String id, String wonder, String by, int companions, int turn, Stage stage, boolean open, boolean yours) {}
}
