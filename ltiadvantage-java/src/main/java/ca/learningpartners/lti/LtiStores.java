package ca.learningpartners.lti;

import ca.learningpartners.lti.key.InMemoryToolKeys;
import ca.learningpartners.lti.key.ToolKeys;
import ca.learningpartners.lti.launch.InMemoryNonces;
import ca.learningpartners.lti.launch.Nonces;
import ca.learningpartners.lti.registration.Deployments;
import ca.learningpartners.lti.registration.InMemoryDeployments;
import ca.learningpartners.lti.registration.InMemoryRegistrations;
import ca.learningpartners.lti.registration.Registrations;
import java.time.Clock;

/**
 * What a tool keeps: the platforms it knows, their places, the nonces used up, and its own keys.
 *
 * @param registrations the platforms
 * @param deployments the places within them, approved or held
 * @param nonces the nonces used up, shared by every node
 * @param keys the tool's signing keys, private parts sealed
 */
public record LtiStores(Registrations registrations, Deployments deployments, Nonces nonces, ToolKeys keys) {

    /** Stores that last as long as the process: for a first try, for tests and demonstrations. */
    public static LtiStores inMemory(Clock clock) {
        return new LtiStores(
                new InMemoryRegistrations(),
                new InMemoryDeployments(),
                new InMemoryNonces(clock),
                new InMemoryToolKeys());
    }
}
