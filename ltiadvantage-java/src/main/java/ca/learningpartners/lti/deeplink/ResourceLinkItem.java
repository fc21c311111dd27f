package ca.learningpartners.lti.deeplink;

import ca.learningpartners.lti.http.WebAddress;
import ca.learningpartners.lti.registration.CustomParameters;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * A link that launches this tool. What the tool must know again at launch belongs in {@code custom}: it travels along
 * when the course is copied, and the link's own id does not.
 *
 * <p>Moodle honours the caption, the address, custom parameters and the line item, and ignores the rest.
 *
 * @param caption how it introduces itself
 * @param url where on this tool it leads; the tool's own launch address if left out
 * @param custom sent along with every launch of it
 * @param lineItem the gradebook's column that comes with it
 * @param available when it can be seen
 * @param submission when work can be handed in
 * @param frame how large it would like its frame
 * @param window that it should open in a window instead
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#lti-resource-link">LTI Deep Linking 2.0, 3.2</a>
 */
public record ResourceLinkItem(
        Caption caption,
        Optional<URI> url,
        CustomParameters custom,
        Optional<LinkedLineItem> lineItem,
        Optional<DateRange> available,
        Optional<DateRange> submission,
        Optional<Size> frame,
        Optional<NewWindow> window)
        implements ContentItem {
    public ResourceLinkItem {
        url.ifPresent(address -> WebAddress.require("The address of a link to this tool", address));
    }

    /** A link with that caption to that address, and nothing else. */
    public static ResourceLinkItem to(URI url, Caption caption) {
        return new ResourceLinkItem(
                caption,
                Optional.of(url),
                CustomParameters.none(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public String type() {
        return "ltiResourceLink";
    }

    /** The same link with that sent along. */
    public ResourceLinkItem withCustom(Map<String, String> values) {
        CustomParameters with = new CustomParameters(values);
        return new ResourceLinkItem(caption, url, with, lineItem, available, submission, frame, window);
    }

    /** The same link with a column in the gradebook. */
    public ResourceLinkItem withLineItem(LinkedLineItem column) {
        return new ResourceLinkItem(caption, url, custom, Optional.of(column), available, submission, frame, window);
    }

    /** The same link, to be seen then. */
    public ResourceLinkItem availableIn(DateRange range) {
        return new ResourceLinkItem(caption, url, custom, lineItem, Optional.of(range), submission, frame, window);
    }

    /** The same link, with work to be handed in then. */
    public ResourceLinkItem withSubmissionIn(DateRange range) {
        return new ResourceLinkItem(caption, url, custom, lineItem, available, Optional.of(range), frame, window);
    }

    /** The same link in a frame of that size. */
    public ResourceLinkItem inFrame(Size size) {
        return new ResourceLinkItem(caption, url, custom, lineItem, available, submission, Optional.of(size), window);
    }

    /** The same link in a window. */
    public ResourceLinkItem inWindow(NewWindow opened) {
        return new ResourceLinkItem(caption, url, custom, lineItem, available, submission, frame, Optional.of(opened));
    }
}
