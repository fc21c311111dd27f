package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.Whose;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Seals what people write for few before it goes into a column, and opens it as it comes out. Each person and each pair has
 * keys of its own; a text is bound to its owner and to its place, so that a row cannot be passed off as another.
 *
 * <p>A sealed text is {@code s1.NUMBER.BYTES}: the form, the number of the owner’s key, and what {@link AesGcm} makes of it.
 * A place is the column and the id of its row: {@code session.note/ID}.
 */
final class ContentSeal {

    private static final Pattern FORM = Pattern.compile("s1\\.([0-9]{1,9})\\.([A-Za-z0-9_-]{38,})");

    private final Handle handle;
    private final MasterKeys masters;
    private final Map<String, byte[]> opened = new HashMap<>();

    ContentSeal(Handle handle) {
        this.handle = handle;
        this.masters = handle.getConfig(Sealing.class).masters();
    }

    static boolean isSealed(String text) {
        return FORM.matcher(text).matches();
    }

    String seal(Whose whose, String place, String text) {
        int number = newest(whose).orElseGet(() -> make(whose));
        byte[] open = text.getBytes(StandardCharsets.UTF_8);
        return "s1." + number + "." + AesGcm.seal(key(whose, number), boundTo(whose, number, place), open);
    }

    @Nullable
    String sealMaybe(Whose whose, String place, @Nullable String text) {
        return text == null ? null : seal(whose, place, text);
    }

    /** @throws SealBroken if it is not what was sealed for this owner at this place, or if the owner’s key is gone */
    String open(Whose whose, String place, String sealed) {
        Matcher form = FORM.matcher(sealed);
        if (!form.matches()) {
            throw new SealBroken("What stands in " + place + " is not sealed. Maybe it was written past the stores?");
        }
        int number = Integer.parseInt(form.group(1));
        byte[] open = AesGcm.open(key(whose, number), boundTo(whose, number, place), form.group(2));
        return new String(open, StandardCharsets.UTF_8);
    }

    @Nullable
    String openMaybe(Whose whose, String place, @Nullable String sealed) {
        return sealed == null ? null : open(whose, place, sealed);
    }

    private static String boundTo(Whose whose, int number, String place) {
        return "s1 " + whose.key() + " " + number + " " + place;
    }

    private Optional<Integer> newest(Whose whose) {
        return handle.createQuery("SELECT MAX(number) FROM content_key WHERE owner = :owner")
                .bind("owner", whose.key())
                .mapTo(Integer.class)
                .findOne();
    }

    private int make(Whose whose) {
        MasterKeys.Wrapped wrapped = masters.wrap(whose.key(), AesGcm.newKey());
        handle.createUpdate("""
                        INSERT INTO content_key (owner, number, master, wrapped) VALUES (:owner, 1, :master, :wrapped)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("owner", whose.key())
                .bind("master", wrapped.master())
                .bind("wrapped", wrapped.text())
                .execute();
        return 1;
    }

    private byte[] key(Whose whose, int number) {
        return opened.computeIfAbsent(whose.key() + " " + number, name -> unwrap(whose, number));
    }

    private byte[] unwrap(Whose whose, int number) {
        MasterKeys.Wrapped wrapped = handle.createQuery(
                        "SELECT master, wrapped FROM content_key WHERE owner = :owner AND number = :number")
                .bind("owner", whose.key())
                .bind("number", number)
                .map(Row.mapper(row -> new MasterKeys.Wrapped(row.text("master"), row.text("wrapped"))))
                .findOne()
                .orElseThrow(() -> new SealBroken("The key of this text is gone. Maybe its owner was erased?"));
        return masters.unwrap(whose.key(), wrapped);
    }
}
