package ca.learningpartners.tool.reminder;

/** How two who have not been in touch for long could go on. */
public record GoingOnPage(String pairing, String partner) {}
