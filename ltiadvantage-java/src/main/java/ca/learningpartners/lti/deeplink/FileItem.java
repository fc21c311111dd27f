package ca.learningpartners.lti.deeplink;

import ca.learningpartners.lti.http.WebAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A file for the platform to fetch and keep as its own.
 *
 * @param url where it is, on http(s), for anyone who has the address
 * @param caption how it introduces itself
 * @param expires until when it is there
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#file">LTI Deep Linking 2.0, 3.3</a>
 */
public record FileItem(URI url, Caption caption, Optional<Instant> expires) implements ContentItem {
    public FileItem {
        WebAddress.require("The address of a file", url);
    }

    @Override
    public String type() {
        return "file";
    }
}
