package ca.learningpartners.lti.deeplink;

import ca.learningpartners.lti.http.WebAddress;
import java.net.URI;
import java.util.Optional;

/**
 * A link to a page anyone may open, without a launch.
 *
 * @param url where it leads, on http(s)
 * @param caption how it introduces itself
 * @param embed markup the platform may show in its place; it is the platform's page that runs it
 * @param frame a page to show in a frame in its place
 * @param window that it should open in a window
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#link">LTI Deep Linking 2.0, 3.1</a>
 */
public record LinkItem(
        URI url, Caption caption, Optional<String> embed, Optional<FramedPage> frame, Optional<NewWindow> window)
        implements ContentItem {
    /**
     * A page in a frame.
     *
     * @param source its address, on http(s)
     * @param size how large the frame should be
     */
    public record FramedPage(URI source, Size size) {
        public FramedPage {
            WebAddress.require("The address of a framed page", source);
        }
    }

    public LinkItem {
        WebAddress.require("The address of a link", url);
    }

    /** A link with that caption, opened as the platform likes. */
    public LinkItem(URI url, Caption caption) {
        this(url, caption, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public String type() {
        return "link";
    }
}
