package ca.learningpartners.lti.launch;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What the platform will take back from someone who is choosing content.
 *
 * @param returnUrl where the choice is posted
 * @param acceptTypes the kinds of item it takes, at least one, such as {@code ltiResourceLink}
 * @param documentTargets how it can show an item
 * @param acceptMultiple whether it takes several items; false if it does not say
 * @param data to be sent back unaltered, if there is any
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#deep-linking-settings">LTI Deep Linking 2.0, 4.4.1</a>
 */
public record DeepLinkingSettings(
        URI returnUrl,
        List<String> acceptTypes,
        List<String> documentTargets,
        boolean acceptMultiple,
        Optional<String> data) {
    public DeepLinkingSettings {
        acceptTypes = List.copyOf(acceptTypes);
        documentTargets = List.copyOf(documentTargets);
    }
}
