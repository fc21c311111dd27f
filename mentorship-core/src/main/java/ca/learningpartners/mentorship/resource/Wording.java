package ca.learningpartners.mentorship.resource;

import ca.learningpartners.mentorship.goal.SecureLink;
import ca.learningpartners.mentorship.text.Kept;
import ca.learningpartners.mentorship.text.Passage;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A resource in one language.
 *
 * @param title one line of at most {@link #LONGEST_TITLE} characters
 * @param summary what it is good for, at most {@link #LONGEST_SUMMARY} characters; may be empty
 * @param body the resource itself where it is short, at most {@link #LONGEST_BODY} characters; may be empty
 * @param link where it is, if it is elsewhere
 * @param file its file, if it is one
 */
public record Wording(
        String title,
        String summary,
        String body,
        @Nullable SecureLink link,
        @Nullable FileId file) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_SUMMARY = 600;
    public static final int LONGEST_BODY = 20_000;

    private static final Pattern LEANING =
            Pattern.compile("(?i)(?<!\\p{L})(?:[cdjlmnst]|(?:jus|lors|puis)?qu)['’ʼ](?=\\p{L})");

    public Wording {
        title = Kept.line("title of a resource", title, LONGEST_TITLE);
        summary = Passage.require("summary", summary, LONGEST_SUMMARY);
        body = Passage.require("body", body, LONGEST_BODY);
    }

    /** The same with another file, or without one. */
    Wording with(@Nullable FileId other) {
        return new Wording(title, summary, body, link, other);
    }

    /** Everything of it that is searched; a French word also without the one that leans on it: “l’école” by “école”. */
    String searched() {
        String text = title + " " + summary;
        return text + " " + LEANING.matcher(text).replaceAll(" ");
    }
}
