package ca.learningpartners.demolms.campus;

/** The place in a course that opens the tool; LTI calls it a resource link. */
public record Activity(String id, String title, String description) {}
