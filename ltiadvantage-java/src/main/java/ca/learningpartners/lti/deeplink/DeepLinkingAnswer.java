package ca.learningpartners.lti.deeplink;

import java.net.URI;

/**
 * A choice, signed, for the person's browser to post to the platform: a form with one field, sent without asking.
 *
 * @param returnUrl the form's action; allow it in the page's {@code form-action} policy
 * @param field the field's name
 * @param value the field's value
 */
public record DeepLinkingAnswer(URI returnUrl, String field, String value) {
    /** Leaves out the token, so that it can't slip into a log. */
    @Override
    public String toString() {
        return "DeepLinkingAnswer[to " + returnUrl.getHost() + "]";
    }
}
