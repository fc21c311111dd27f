package ca.learningpartners.mentorship.program;

import ca.learningpartners.mentorship.objective.ObjectiveCode;
import ca.learningpartners.mentorship.text.LocalText;

/**
 * A question to talk about, and the objective it leads towards.
 *
 * @param code its name within the template: {@code O5.2}
 */
public record Prompt(String code, ObjectiveCode objective, LocalText question) {}
