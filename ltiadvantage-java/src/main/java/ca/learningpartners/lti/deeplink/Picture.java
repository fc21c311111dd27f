package ca.learningpartners.lti.deeplink;

import ca.learningpartners.lti.http.WebAddress;
import java.net.URI;

/**
 * A picture that stands for an item.
 *
 * @param url where it is, on http(s)
 * @param size how large it is
 */
public record Picture(URI url, Size size) {
    public Picture {
        WebAddress.require("The address of a picture", url);
    }
}
