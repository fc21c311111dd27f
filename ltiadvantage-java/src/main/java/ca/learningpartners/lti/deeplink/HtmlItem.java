package ca.learningpartners.lti.deeplink;

import java.util.Optional;

/**
 * A piece of markup for the course's own page. What comes from people in it must be escaped by whoever makes it.
 *
 * @param html the markup
 * @param title its name
 * @param text a sentence or two about it
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#html-fragment">LTI Deep Linking 2.0, 3.4</a>
 */
public record HtmlItem(String html, Optional<String> title, Optional<String> text) implements ContentItem {
    public HtmlItem {
        if (html.isBlank()) {
            throw new IllegalArgumentException("The markup is blank. Maybe send no item at all?");
        }
    }

    @Override
    public String type() {
        return "html";
    }
}
