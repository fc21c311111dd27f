package ca.learningpartners.lti.http;

import ca.learningpartners.lti.http.OutboundFailed.Reason;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;

/** Finds out where a call would go, and lets it go there only if the policy permits every address the name has. */
final class CheckedAddresses {
    private static final int HIGHEST_PORT = 65_535;

    private final NetworkPolicy policy;
    private final NameLookup names;

    CheckedAddresses(NetworkPolicy policy, NameLookup names) {
        this.policy = policy;
        this.names = names;
    }

    List<InetAddress> of(URI target) throws OutboundFailed {
        String scheme = target.getScheme();
        String host = target.getHost();
        if (host == null || !("https".equals(scheme) || "http".equals(scheme)) || target.getRawUserInfo() != null) {
            throw new OutboundFailed(Reason.ADDRESS_REFUSED, "not an http(s) address with a host and no user");
        }
        if (target.getPort() > HIGHEST_PORT) {
            throw new OutboundFailed(Reason.ADDRESS_REFUSED, host + " has no port " + target.getPort());
        }
        List<InetAddress> found = lookUp(host);
        for (InetAddress candidate : found) {
            if (!policy.permits(scheme, candidate)) {
                throw new OutboundFailed(
                        Reason.ADDRESS_REFUSED,
                        scheme + " to " + host + " (" + candidate.getHostAddress()
                                + ") is not permitted. Maybe allow its network, or use https.");
            }
        }
        return found;
    }

    private List<InetAddress> lookUp(String host) throws OutboundFailed {
        try {
            return names.addresses(host);
        } catch (UnknownHostException e) {
            throw new OutboundFailed(Reason.UNREACHABLE, "no address is known for " + host);
        }
    }
}
