package ca.learningpartners.lti.launch;

import ca.learningpartners.lti.http.QueryBuilder;
import java.net.URI;

/**
 * Where the platform takes a person back, with a word about what went wrong.
 *
 * @param address without a fragment
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#launch-presentation-claim">LTI Core 1.3, 5.4.4</a>
 */
public record ReturnAddress(URI address) {
    public ReturnAddress {
        String text = address.toString();
        int fragment = text.indexOf('#');
        address = fragment < 0 ? address : URI.create(text.substring(0, fragment));
    }

    /**
     * The address after a failure; never use it after a success, for the platform shows the message.
     *
     * @param message for the person, in their language
     * @param log for the platform's log
     */
    public URI afterFailure(String message, String log) {
        return new QueryBuilder(address)
                .with("lti_errormsg", message)
                .with("lti_errorlog", log)
                .toUri();
    }
}
