package ca.learningpartners.tool.runtime;

import com.ibm.icu.text.Collator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;

/**
 * What a name is sorted by, as a reader of English or French expects it. The name itself is never touched; what it is found
 * by is its {@link ca.learningpartners.mentorship.text.SearchKey}.
 */
public final class NameKeys {

    /** Comes after every key of a name. */
    private static final String LAST = "z";

    private static final Collator ENGLISH = frozen(Messages.ENGLISH);
    private static final Collator FRENCH = frozen(Messages.FRENCH);

    private NameKeys() {}

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
