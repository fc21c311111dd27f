package ca.learningpartners.tool.admin;

import java.util.List;

/**
 * One launch with everything that is known of it.
 *
 * @param details what to hand to whoever helps, one thing a line
 */
public record LaunchPage(LaunchLine launch, List<LaunchStep> steps, String details) {

    /** Whether nothing shows that the launch followed a login here. */
    public boolean isLoginNotKnown() {
        return steps.stream().anyMatch(step -> step.state() == LaunchStep.State.NOT_KNOWN);
    }
}
