package ca.learningpartners.mentorship.text;

import java.util.Locale;

/**
 * One sentence or name in both official languages.
 *
 * @param en the English text, not blank
 * @param fr the French text (Canada), not blank
 */
public record LocalText(String en, String fr) {

    public LocalText {
        en = Kept.line("English text", en, 2000);
        fr = Kept.line("French text", fr, 2000);
    }

    /** The text for a reader: French for every French locale, English for all others. */
    public String in(Locale reader) {
        return reader.getLanguage().equals("fr") ? fr : en;
    }
}
