package ca.learningpartners.mentorship.objective;

import ca.learningpartners.mentorship.text.LocalText;

/**
 * Something the program sets out to achieve, in its own words.
 *
 * @param name a few words for lists and buttons
 * @param text the full sentence
 */
public record Objective(ObjectiveCode code, LocalText name, LocalText text) {}
