package ca.learningpartners.mentorship.planted;

/** Planted: a name that says nothing. */
public interface NothingUtil {}
