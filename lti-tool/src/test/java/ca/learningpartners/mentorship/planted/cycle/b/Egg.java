package ca.learningpartners.mentorship.planted.cycle.b;

import ca.learningpartners.mentorship.planted.cycle.a.Hen;

/** Planted: the other half of a cycle. */
public record Egg(Hen from) {}
