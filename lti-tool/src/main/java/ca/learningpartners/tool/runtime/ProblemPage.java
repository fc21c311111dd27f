package ca.learningpartners.tool.runtime;

/**
 * A page that says what happened and what to do.
 *
 * @param key under which the messages say what to do
 * @param sentence what happened, in the reader's language
 */
public record ProblemPage(String key, String sentence) {}
