package ca.learningpartners.lti.nrps;

import ca.learningpartners.lti.http.WebAddress;
import java.net.URI;
import java.util.List;

/**
 * Where a platform gives out the roster of one course, as a launch names it in the claim
 * {@code https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice}.
 *
 * @param memberships the address of the first page of the roster; it may carry a query of its own
 * @param versions the versions of the service the platform speaks, such as {@code 2.0}; may be empty
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0#lti-1-3-integration">NRPS 2.0, section 3.6</a>
 */
public record RosterEndpoint(URI memberships, List<String> versions) {
    public RosterEndpoint {
        WebAddress.require("The address of a roster", memberships);
        versions = List.copyOf(versions);
    }
}
