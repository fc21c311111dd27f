package ca.learningpartners.mentorship.program;

import ca.learningpartners.mentorship.text.LocalText;

/**
 * One of the ideas a program is built on. Gatherings and goals can name the principles they serve.
 *
 * @param name a word or two for lists and labels
 * @param text what it means here, in a sentence
 */
public record Principle(PrincipleKey key, LocalText name, LocalText text) {}
