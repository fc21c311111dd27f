package ca.learningpartners.tool.runtime;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Transliterator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;

/**
 * What a name is found and sorted by. Found: however it is typed, with or without accents, capitals and apostrophes of
 * any kind, with a hyphen, a dash or a space. Sorted: as a reader of English or French expects. The name itself is never
 * touched.
 */
public final class NameKeys {

    /** Comes after every key of a name. */
    private static final String LAST = "z";

    private static final Transliterator PLAIN =
            Transliterator.getInstance("NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");
    private static final Collator ENGLISH = frozen(Messages.ENGLISH);
    private static final Collator FRENCH = frozen(Messages.FRENCH);

    private NameKeys() {}

    /** The text as it is compared with what somebody types. */
    public static String folded(String text) {
        return PLAIN.transliterate(text)
                .replaceAll("['’‘ʼ`´]", "")
                .replaceAll("[\\p{Z}\\p{Pd}]+", " ")
                .strip();
    }

    public static String english(String name) {
        return key(ENGLISH, name);
    }

    public static String french(String name) {
        return key(FRENCH, name);
    }

    /** In the digits and letters of hexadecimal, which every database sorts alike. */
    private static String key(Collator order, String name) {
        return name.isEmpty()
                ? LAST
                : HexFormat.of()
                        .formatHex(Objects.requireNonNull(order.getCollationKey(name))
                                .toByteArray());
    }

    private static Collator frozen(Locale reader) {
        return Collator.getInstance(reader).freeze();
    }
}
