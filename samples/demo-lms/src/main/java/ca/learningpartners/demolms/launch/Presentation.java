package ca.learningpartners.demolms.launch;

/** How a launch looks to the person: language, place, and whether the page around it keeps things for the tool. */
public record Presentation(String locale, Display display, boolean storage) {}
