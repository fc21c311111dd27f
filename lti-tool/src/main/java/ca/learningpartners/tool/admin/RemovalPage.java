package ca.learningpartners.tool.admin;

/**
 * What removing a platform does.
 *
 * @param mistyped whether its name was typed, and was not its name
 */
public record RemovalPage(String id, String name, boolean mistyped) {}
