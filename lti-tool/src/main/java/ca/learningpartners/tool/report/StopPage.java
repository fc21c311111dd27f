package ca.learningpartners.tool.report;

/**
 * Where one click in a mail about a report leads.
 *
 * @param token which mails stop
 * @param kind the name of the report
 * @param done whether they have
 */
public record StopPage(String token, String kind, boolean done) {}
