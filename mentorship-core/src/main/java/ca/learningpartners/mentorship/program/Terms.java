package ca.learningpartners.mentorship.program;

import ca.learningpartners.mentorship.text.LocalText;

/** The program's own words for its people: “new member” in one, “mentee” in another. */
public record Terms(LocalText mentee, LocalText mentor) {}
