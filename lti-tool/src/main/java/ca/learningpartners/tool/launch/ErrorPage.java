package ca.learningpartners.tool.launch;

/**
 * A login or launch that was refused, as a person sees it.
 *
 * @param code the stable code, "L-212"
 * @param reference what to quote to whoever helps
 */
public record ErrorPage(String code, String reference) {}
