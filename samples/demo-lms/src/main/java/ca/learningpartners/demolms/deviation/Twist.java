package ca.learningpartners.demolms.deviation;

import ca.learningpartners.demolms.token.Signing;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Consumer;

/** The one thing a deviation changes. */
sealed interface Twist {

    record Nothing() implements Twist {}

    /** The fields of the login the platform starts. */
    record InLogin(Consumer<Map<String, String>> change) implements Twist {}

    /** What login and claims both say. */
    record InBoth(Consumer<Map<String, String>> login, Consumer<ObjectNode> claims) implements Twist {}

    record InAnswer(Answering how) implements Twist {}

    record InSigning(Signing how) implements Twist {}

    /** The claims, before they are signed as usual. */
    record InClaims(Consumer<ObjectNode> change) implements Twist {}
}
