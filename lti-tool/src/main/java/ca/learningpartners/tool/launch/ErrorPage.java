package ca.learningpartners.tool.launch;

import java.util.Optional;

/**
 * A login or launch that was refused, as a person sees it.
 *
 * @param code the stable code, "L-212"
 * @param reference what to quote to whoever helps
 * @param returnUrl the way back to the course, if it is known
 */
public record ErrorPage(String code, String reference, Optional<String> returnUrl) {}
