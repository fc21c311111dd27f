package ca.learningpartners.tool.admin;

import java.util.List;

/**
 * One launch with everything that is known of it.
 *
 * @param details what to hand to whoever helps, one thing a line
 */
public record LaunchPage(LaunchLine launch, List<LaunchStep> steps, String details) {}
