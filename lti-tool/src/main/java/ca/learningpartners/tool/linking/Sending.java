package ca.learningpartners.tool.linking;

import ca.learningpartners.lti.deeplink.DeepLinkingAnswer;

/**
 * A choice on its way back to the platform: a form that sends itself.
 *
 * @param links how many links it holds
 */
public record Sending(DeepLinkingAnswer answer, int links) {}
