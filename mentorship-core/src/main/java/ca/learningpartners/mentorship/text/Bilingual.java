package ca.learningpartners.mentorship.text;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote in English, in French, or in both. A reader gets their own language if it is there, else the other
 * one, and is told which it is, so that a screen reader pronounces it right.
 *
 * @param en as {@link Passage} keeps it; null if it was not written in English
 * @param fr the same in French
 */
public record Bilingual(@Nullable String en, @Nullable String fr) {

    /** Nothing in either language. */
    public static final Bilingual NONE = new Bilingual(null, null);

    private static final int LONGEST = 20_000;

    public Bilingual {
        en = kept("English text", en);
        fr = kept("French text", fr);
    }

    private static @Nullable String kept(String what, @Nullable String text) {
        return text == null || text.isEmpty() ? null : Passage.require(what, text, LONGEST);
    }

    public boolean isEmpty() {
        return en == null && fr == null;
    }

    /** What is typed into the field of a form: blank where a language is missing. */
    public String english() {
        return en == null ? "" : en;
    }

    /** The same in French. */
    public String french() {
        return fr == null ? "" : fr;
    }

    /** What a reader gets; empty if nothing was written. */
    public Optional<Said> in(Locale reader) {
        Said english = en == null ? null : new Said(en, Locale.CANADA);
        Said french = fr == null ? null : new Said(fr, Locale.CANADA_FRENCH);
        boolean first = reader.getLanguage().equals("fr") ? french != null : english == null;
        return Optional.ofNullable(first ? french : english);
    }

    /** The longer of the two, in UTF-16 units. */
    public int length() {
        return Math.max(english().length(), french().length());
    }

    /** @param language which of the two languages the text is in */
    public record Said(String text, Locale language) {

        /** As a page says it: “fr-CA”. */
        public String lang() {
            return language.toLanguageTag();
        }
    }
}
