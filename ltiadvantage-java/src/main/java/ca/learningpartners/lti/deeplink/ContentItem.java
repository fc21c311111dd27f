package ca.learningpartners.lti.deeplink;

/**
 * One thing a person chose, for the platform to place in the course. Images are left out: a picture that no one here
 * has to offer.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#content-item-types">LTI Deep Linking 2.0, 3</a>
 */
public sealed interface ContentItem permits ResourceLinkItem, LinkItem, HtmlItem, FileItem {
    /** The kind of item, as the platform lists it among those it accepts. */
    String type();
}
