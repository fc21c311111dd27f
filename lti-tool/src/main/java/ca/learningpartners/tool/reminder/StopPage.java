package ca.learningpartners.tool.reminder;

/**
 * Where one click in a mail leads.
 *
 * @param token whose mails stop
 * @param done whether they have
 */
public record StopPage(String token, boolean done) {}
