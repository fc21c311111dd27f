package ca.learningpartners.tool.launch;

/** @param code what hands the session over, once and within a minute */
public record HandoverPage(String code) {}
