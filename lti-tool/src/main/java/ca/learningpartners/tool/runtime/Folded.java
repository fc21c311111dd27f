package ca.learningpartners.tool.runtime;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * A name as it is searched for: capitals, accents, the kind of apostrophe and the kind of dash aside, so that
 * “belanger roy” finds Bélanger-Roy and “gitgaat” finds Gitga’at. Names are shown as they are written, never like this.
 */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`´]");
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");

    private Folded() {}

    /** The key of a text; two texts that are searched alike have the same. */
    public static String of(String text) {
        String apart = Normalizer2.getNFKDInstance().normalize(UCharacter.foldCase(text, true));
        String plain = APOSTROPHES.matcher(MARKS.matcher(apart).replaceAll("")).replaceAll("");
        return BREAKS.matcher(plain).replaceAll(" ").strip();
    }
}
