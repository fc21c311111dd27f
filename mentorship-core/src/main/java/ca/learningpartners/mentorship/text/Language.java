package ca.learningpartners.mentorship.text;

import java.util.Locale;

/**
 * A language somebody can work in, as its short tag: {@code en}, {@code fr}, {@code tli}.
 *
 * @param tag two or three lower-case letters (ISO 639)
 */
public record Language(String tag) implements Comparable<Language> {

    public static final Language ENGLISH = new Language("en");
    public static final Language FRENCH = new Language("fr");

    public Language {
        tag = tag.strip().toLowerCase(Locale.ROOT);
        if (!tag.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException(
                    "“" + tag + "” is no language tag of two or three letters. Maybe “en” or “fr”?");
        }
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }
}
