package ca.learningpartners.tool.admin;

import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.tool.platform.LaunchReference;
import ca.learningpartners.tool.viewer.TechnicalViewer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Which launches are looked at.
 *
 * @param all also those that were let in
 * @param platform those of one platform alone; empty for every one
 * @param reference that of one launch alone; empty for every one
 * @param own the platform beyond which nothing may be seen
 * @param place the place within it beyond which nothing may be seen, if it has several
 */
public record LaunchFilter(
        boolean all, String platform, String reference, Optional<RegistrationId> own, Optional<DeploymentId> place) {

    static LaunchFilter of(TechnicalViewer viewer) {
        return new LaunchFilter(false, "", "", viewer.own(), viewer.place());
    }

    /** That launch, wherever it came from. */
    static LaunchFilter ofReference(String reference) {
        return new LaunchFilter(false, "", "", Optional.empty(), Optional.empty()).withReference(reference);
    }

    LaunchFilter withAll(boolean wanted) {
        return new LaunchFilter(wanted, platform, reference, own, place);
    }

    LaunchFilter withPlatform(String wanted) {
        return new LaunchFilter(all, wanted, reference, own, place);
    }

    /** A reference is read however it is typed; whoever looks for one wants it whatever became of the launch. */
    LaunchFilter withReference(String wanted) {
        String read = LaunchReference.in(wanted).map(LaunchReference::value).orElse(wanted);
        return new LaunchFilter(all || !wanted.isEmpty(), platform, read, own, place);
    }

    /** The same choice as a part of an address. */
    public String query() {
        return (all ? "show=all&" : "") + "platform=" + encoded(platform) + "&reference=" + encoded(reference);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
