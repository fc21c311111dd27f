package ca.learningpartners.tool.matchmaking;

/**
 * A matching that takes longer.
 *
 * @param job where it is looked at
 * @param program where to go back to
 */
public record WaitingPage(String job, String program) {}
