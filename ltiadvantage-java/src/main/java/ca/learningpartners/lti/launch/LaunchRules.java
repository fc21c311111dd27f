package ca.learningpartners.lti.launch;

import java.util.List;

/** The checks a launch must pass, one per code, in the order of the codes. */
final class LaunchRules {
    static final List<LaunchError> IN_ORDER = List.of();

    private LaunchRules() {}
}
