package ca.learningpartners.mentorship.district;

/** The Nations and peoples the program knows. */
public interface Nations extends LocalFacts<NationId, Nation> {}
