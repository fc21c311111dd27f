package ca.learningpartners.mentorship.program;

import ca.learningpartners.mentorship.text.LocalText;

/**
 * What people are told before they say anything about themselves, as the law asks of whoever collects it. Each part is
 * a sentence or two.
 *
 * @param purpose what it is collected for, and who sees it
 * @param authority under which law
 * @param ask who answers questions about it
 */
public record Notice(LocalText purpose, LocalText authority, LocalText ask) {}
