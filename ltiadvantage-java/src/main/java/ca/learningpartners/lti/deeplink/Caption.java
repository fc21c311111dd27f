package ca.learningpartners.lti.deeplink;

import java.util.Optional;

/**
 * How an item introduces itself in the course; each part may be left out. All of it is plain text, though a platform
 * may show the text as it pleases.
 *
 * @param title its name
 * @param text a sentence or two about it
 * @param icon a small picture
 * @param thumbnail a larger picture
 */
public record Caption(
        Optional<String> title, Optional<String> text, Optional<Picture> icon, Optional<Picture> thumbnail) {
    /** Nothing to say. */
    public static Caption none() {
        return new Caption(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A name and nothing else. */
    public static Caption titled(String title) {
        return new Caption(Optional.of(title), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with a sentence or two. */
    public Caption withText(String words) {
        return new Caption(title, Optional.of(words), icon, thumbnail);
    }

    /** The same with a small picture. */
    public Caption withIcon(Picture picture) {
        return new Caption(title, text, Optional.of(picture), thumbnail);
    }

    /** The same with a larger picture. */
    public Caption withThumbnail(Picture picture) {
        return new Caption(title, text, icon, Optional.of(picture));
    }
}
