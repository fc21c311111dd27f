package ca.learningpartners.tool.admin;

import ca.learningpartners.lti.launch.LaunchError;
import ca.learningpartners.lti.launch.LaunchVerifier;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One check of a login or launch, and what came of it. The first check that fails decides, and they run in one order,
 * so the code tells how each check of the launch went, and those of the login before it as soon as its state was ours.
 *
 * @param code under which the messages name the check, after {@code step.}
 * @param specification the section that asks for it
 */
public record LaunchStep(String code, State state, URI specification) {

    /** What came of a check. */
    public enum State {
        PASSED,
        FAILED,
        /** An earlier one failed. */
        NOT_REACHED,
        /** One of a login that nothing shows ever to have begun here. */
        NOT_KNOWN,
        /** One of those that read what turned out to have the wrong form. */
        UNCERTAIN
    }

    /** The login begins a launch; its checks are those of the codes L-1…. */
    private static final List<LaunchError> LOGIN = List.of(
            LaunchError.LOGIN_INCOMPLETE,
            LaunchError.UNKNOWN_PLATFORM,
            LaunchError.AMBIGUOUS_PLATFORM,
            LaunchError.FOREIGN_TARGET);

    /** Whether the keys can be had is settled before a key is looked for among them, whatever the codes' order. */
    private static final List<LaunchError> KEYS =
            List.of(LaunchError.KEYS_UNAVAILABLE, LaunchError.KEY_UNKNOWN, LaunchError.BAD_SIGNATURE);

    private static final List<LaunchError> IN_ORDER = inOrder();

    /** From here on claims are read, and any of them may have the wrong JSON type. */
    private static final LaunchError FIRST_OF_CLAIMS = LaunchError.WRONG_ISSUER;

    /** The steps of a launch that was let in, or ended with an error. */
    static List<LaunchStep> of(LaunchLine launch) {
        Optional<LaunchError> error = launch.error();
        boolean ended = error.filter(LOGIN::contains).isPresent();
        boolean begunHere = !error.equals(Optional.of(LaunchError.STATE_UNKNOWN))
                || launch.registration().isPresent();
        return (ended ? LOGIN : IN_ORDER)
                .stream()
                        .map(check -> new LaunchStep(
                                check.code(),
                                begunHere || !LOGIN.contains(check) ? state(check, error) : State.NOT_KNOWN,
                                check.specification()))
                        .toList();
    }

    private static State state(LaunchError check, Optional<LaunchError> error) {
        if (error.isEmpty()) {
            return State.PASSED;
        }
        int place = IN_ORDER.indexOf(check);
        int failed = IN_ORDER.indexOf(error.get());
        if (place == failed) {
            return State.FAILED;
        }
        if (place > failed) {
            return State.NOT_REACHED;
        }
        boolean reads = place >= IN_ORDER.indexOf(FIRST_OF_CLAIMS);
        return error.get() == LaunchError.WRONG_TYPE && reads ? State.UNCERTAIN : State.PASSED;
    }

    private static List<LaunchError> inOrder() {
        List<LaunchError> order = new ArrayList<>(LOGIN);
        order.addAll(LaunchVerifier.checks());
        order.removeAll(KEYS);
        order.addAll(order.indexOf(LaunchError.KEY_NOT_NAMED) + 1, KEYS);
        return List.copyOf(order);
    }
}
