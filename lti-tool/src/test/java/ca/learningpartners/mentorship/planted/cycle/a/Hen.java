package ca.learningpartners.mentorship.planted.cycle.a;

import ca.learningpartners.mentorship.planted.cycle.b.Egg;

/** Planted: one half of a cycle. */
public record Hen(Egg from) {}
