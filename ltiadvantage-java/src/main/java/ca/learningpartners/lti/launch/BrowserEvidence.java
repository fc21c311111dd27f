package ca.learningpartners.lti.launch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What came with a launch and shows in which browser it began.
 *
 * @param bindingCookies the values of the binding cookie the browser sent; empty if none
 * @param origin the request's {@code Origin} header, which browsers write and pages cannot. A value from the platform's
 *     storage counts only in a form that was sent by a page of the tool itself: otherwise anybody could bring a whole
 *     launch of their own, value included, into somebody else's browser
 */
public record BrowserEvidence(Collection<String> bindingCookies, Optional<String> origin) {
    public BrowserEvidence {
        bindingCookies = List.copyOf(bindingCookies);
    }

    /** Cookies alone: no value from a platform's storage will do. */
    public static BrowserEvidence cookies(Collection<String> bindingCookies) {
        return new BrowserEvidence(bindingCookies, Optional.empty());
    }

    /** Leaves out the cookies. */
    @Override
    public String toString() {
        return "BrowserEvidence[" + bindingCookies.size() + " cookies, " + origin + "]";
    }
}
