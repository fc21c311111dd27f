package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.text.Passage;
import ca.learningpartners.mentorship.text.RefusedException;
import java.util.regex.Pattern;

/**
 * Where people come together.
 *
 * @param place one line; empty where nobody meets in person
 * @param link where to join online, https; empty where nobody does. Shown only to those who are invited
 */
public record Venue(Form form, String place, String link) {

    public static final int LONGEST_PLACE = 300;
    public static final int LONGEST_LINK = 1000;

    /** A host without a name or password before it, and whatever belongs to the address after it. */
    private static final Pattern HTTPS =
            Pattern.compile("https://[\\p{L}\\p{N}.-]+(:[0-9]{1,5})?([/?#][^\\s<>\"\\\\]*)?");

    /** How people come together. */
    public enum Form {
        IN_PERSON,
        ONLINE,
        BOTH
    }

    public Venue {
        place = Passage.require("place", place, LONGEST_PLACE);
        if (form == Form.ONLINE && !place.isEmpty() || form == Form.IN_PERSON && !link.isEmpty()) {
            throw new IllegalArgumentException(form + " with a place and a link. Maybe Venue.of leaves one out?");
        }
    }

    /**
     * A venue as somebody asks for it. What its form does not need is left out.
     *
     * @throws RefusedException {@code gathering-place-needed}, {@code gathering-link-needed}, {@code link-not-https}
     */
    public static Venue of(Form form, String place, String link) {
        if (form != Form.ONLINE && place.isEmpty()) {
            throw new RefusedException("gathering-place-needed");
        }
        if (form != Form.IN_PERSON && link.isEmpty()) {
            throw new RefusedException("gathering-link-needed");
        }
        return new Venue(
                form, form == Form.ONLINE ? "" : place, form == Form.IN_PERSON ? "" : requireHttps(link.strip()));
    }

    private static String requireHttps(String link) {
        if (link.length() > LONGEST_LINK || !HTTPS.matcher(link).matches()) {
            throw new RefusedException("link-not-https", link.length() > 60 ? link.substring(0, 60) + "…" : link);
        }
        return link;
    }

    public boolean isOnline() {
        return form != Form.IN_PERSON;
    }

    public boolean isInPerson() {
        return form != Form.ONLINE;
    }
}
