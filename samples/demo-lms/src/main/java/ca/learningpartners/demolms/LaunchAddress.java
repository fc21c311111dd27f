package ca.learningpartners.demolms;

import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.demolms.platform.FormFields;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** An address that, opened in a browser, launches an activity; each {@code with…} sets one field of the launch form. */
public record LaunchAddress(String address, Map<String, String> fields) {

    public LaunchAddress {
        fields = new LinkedHashMap<>(fields);
    }

    static LaunchAddress of(String address, String username) {
        return new LaunchAddress(address, Map.of("person", username));
    }

    public LaunchAddress with(Deviation deviation) {
        return with("deviation", deviation.id());
    }

    public LaunchAddress withLocale(String locale) {
        return with("locale", locale);
    }

    /** Says {@code window} in the message; the demo LMS's own page opens the window. */
    public LaunchAddress inWindow() {
        return with("display", "window");
    }

    /** The login begins with a redirect instead of a posted form. */
    public LaunchAddress byGet() {
        return with("via", "get");
    }

    /** The login offers {@code lti_storage_target=_parent}; the demo LMS's own pages answer it. */
    public LaunchAddress withStorage() {
        return with("storage", "yes");
    }

    /** From another course than the campus's first. */
    public LaunchAddress inCourse(String course) {
        return with("course", course);
    }

    /** Opens another activity than the first of the course, by its resource link id. */
    public LaunchAddress activity(String resourceLinkId) {
        return with("activity", resourceLinkId);
    }

    /** Opens the tool's picker: an {@code LtiDeepLinkingRequest}. */
    public LaunchAddress picking() {
        return with("purpose", "deep-linking");
    }

    /**
     * Looks at somebody's work in a column: an {@code LtiSubmissionReviewRequest}. Sent as a learner about somebody else,
     * it is the forgery that some platforms let pass.
     */
    public LaunchAddress reviewing(String lineItemId, String personId) {
        return with("purpose", "review").with("lineitem", lineItemId).with("for", personId);
    }

    /** Looks at what the tool keeps of people: an {@code LtiDataPrivacyLaunchRequest}. */
    public LaunchAddress privacy() {
        return with("purpose", "privacy");
    }

    /** Sets any field of the launch form. */
    public LaunchAddress with(String field, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new LaunchAddress(address, more);
    }

    public URI uri() {
        return URI.create(toString());
    }

    @Override
    public String toString() {
        return FormFields.addedTo(address, fields);
    }
}
