package ca.learningpartners.mentorship.district;

/** Which district stands on whose territory, and who is a neighbour. */
public interface NationTies extends LocalFacts<NationTie.Key, NationTie> {}
