package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.Kept;

/**
 * The question an entry began with, for whoever does not like an empty page.
 *
 * @param code of one of the program’s {@link ca.learningpartners.mentorship.program.Prompts}
 */
public record OpeningQuestion(ProgramId program, String code) {

    public OpeningQuestion {
        code = Kept.line("code of a question", code, 20);
    }
}
