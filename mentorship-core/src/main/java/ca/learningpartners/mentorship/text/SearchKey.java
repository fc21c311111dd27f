package ca.learningpartners.mentorship.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a text is searched by: capitals, accents, the kind of apostrophe and the kind of dash aside, so that “belanger roy”
 * finds Bélanger-Roy, “skwxwu7mesh” finds Sḵwx̱wú7mesh and “gitgaat” finds Gitga’at. Texts are shown as they are written,
 * never like this.
 */
public final class SearchKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘‛ʼʻˈ`´′ʹ]");
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");

    /** Letters that Unicode does not take apart, as they are typed on a keyboard that lacks them. */
    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ł', "l"),
            Map.entry('ƚ', "l"),
            Map.entry('ɬ', "l"),
            Map.entry('ħ', "h"),
            Map.entry('ŧ', "t"),
            Map.entry('ŋ', "ng"),
            Map.entry('ı', "i"));

    private SearchKey() {}

    /** The key of a text; two texts that are searched alike have the same. Words are parted by single spaces. */
    public static String of(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
        String small = Normalizer.normalize(apart, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare = APOSTROPHES.matcher(MARKS.matcher(small).replaceAll("")).replaceAll("");
        StringBuilder plain = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            plain.append(PLAIN.getOrDefault(bare.charAt(i), String.valueOf(bare.charAt(i))));
        }
        return BREAKS.matcher(plain).replaceAll(" ").strip();
    }

    /** The words of a key, in their order; none if nothing is left of the text. */
    public static List<String> words(String text) {
        String key = of(text);
        return key.isEmpty() ? List.of() : List.of(key.split(" "));
    }

    /** Whether every word that is sought begins a word of the text. */
    public static boolean finds(String sought, String text) {
        String key = " " + of(text);
        return words(sought).stream().allMatch(word -> key.contains(" " + word));
    }
}
