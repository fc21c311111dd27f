package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.access.ContentKeys;
import ca.learningpartners.mentorship.access.Whose;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Seals what people write for few before it goes into a column, and opens it as it comes out. Each person and each pair has
 * keys of its own; a text is bound to its owner and to its place, so that a row cannot be passed off as another.
 *
 * <p>A sealed text is {@code s1.NUMBER.BYTES}: the form, the number of the owner’s key, and what {@link AesGcm} makes of it.
 * A place is the column and the id of its row: {@code session.note/ID}. Of a text whose keys were forgotten {@link
 * ContentKeys#GONE} is read.
 */
public final class ContentSeal {

    private static final String BEGINNING = "s1.";
    private static final int MOST_DIGITS = 9;
    private static final int FEWEST_BYTES = 38;
    private static final byte[] FORGOTTEN = {};

    private final Handle handle;
    private final MasterKeys masters;
    private final Map<String, byte[]> opened;

    /** @param handle one that a {@link Database} gave; keys that were opened are remembered as long as it is open */
    public ContentSeal(Handle handle) {
        this.handle = handle;
        Sealing sealing = handle.getConfig(Sealing.class);
        this.masters = sealing.masters();
        this.opened = sealing.opened();
    }

    /** Whether a text has the form of a sealed one. */
    public static boolean isSealed(String text) {
        return Form.of(text)
                .filter(form -> form.bytes().chars().allMatch(ContentSeal::isBase64))
                .isPresent();
    }

    private static boolean isBase64(int sign) {
        return sign < 128 && (Character.isLetterOrDigit(sign) || sign == '-' || sign == '_');
    }

    /** The parts of a sealed text. By hand, because an expression takes three times as long as the cipher. */
    private record Form(int number, String bytes) {

        static Optional<Form> of(String text) {
            int dot = text.startsWith(BEGINNING) ? text.indexOf('.', BEGINNING.length()) : -1;
            int digits = dot - BEGINNING.length();
            if (digits < 1 || digits > MOST_DIGITS || text.length() - dot <= FEWEST_BYTES) {
                return Optional.empty();
            }
            String number = text.substring(BEGINNING.length(), dot);
            return number.chars().allMatch(sign -> sign >= '0' && sign <= '9')
                    ? Optional.of(new Form(Integer.parseInt(number), text.substring(dot + 1)))
                    : Optional.empty();
        }
    }

    /**
     * Seals a text; its owner’s first one makes the owner’s key.
     *
     * @throws SealBroken if there is no master key
     */
    public String seal(Whose whose, String place, String text) {
        int number = newest(whose).orElseGet(() -> make(whose));
        byte[] open = text.getBytes(StandardCharsets.UTF_8);
        return BEGINNING + number + "." + AesGcm.seal(key(whose, number), boundTo(whose, number, place), open);
    }

    /** As {@link #seal}; nothing stays nothing. */
    public @Nullable String sealMaybe(Whose whose, String place, @Nullable String text) {
        return text == null ? null : seal(whose, place, text);
    }

    /**
     * Opens a text; {@link ContentKeys#GONE} if its owner’s keys were forgotten.
     *
     * @throws SealBroken if it is not what was sealed for this owner at this place, or if a key is not here
     */
    public String open(Whose whose, String place, String sealed) {
        return opened(whose, place, sealed).orElse(ContentKeys.GONE);
    }

    /** As {@link #open}; nothing stays nothing, and so is what was forgotten. */
    public @Nullable String openMaybe(Whose whose, String place, @Nullable String sealed) {
        return sealed == null ? null : opened(whose, place, sealed).orElse(null);
    }

    private Optional<String> opened(Whose whose, String place, String sealed) {
        Form form = Form.of(sealed)
                .orElseThrow(() -> new SealBroken("What stands in " + place.replaceFirst("/.*", "")
                        + " is not sealed. Maybe it was written past the stores?"));
        int number = form.number();
        byte[] key = key(whose, number);
        if (key.length == 0) {
            return Optional.empty();
        }
        byte[] open = AesGcm.open(key, boundTo(whose, number, place), form.bytes());
        return Optional.of(new String(open, StandardCharsets.UTF_8));
    }

    /** The place comes last: whatever an id looks like, no two owners and places read the same. */
    private static String boundTo(Whose whose, int number, String place) {
        String owner = whose.key();
        return "s1 " + owner.length() + " " + owner + " " + number + " " + place;
    }

    private Optional<Integer> newest(Whose whose) {
        return handle.createQuery("SELECT MAX(number) FROM content_key WHERE owner = :owner AND wrapped <> ''")
                .bind("owner", whose.key())
                .mapTo(Integer.class)
                .findOne();
    }

    /** Of several that make the first one at once, all go on with the one that was kept. */
    private int make(Whose whose) {
        MasterKeys.Wrapped wrapped = masters.wrap(whose.key(), AesGcm.newKey());
        handle.createUpdate("""
                        INSERT INTO content_key (owner, number, master, wrapped)
                        SELECT :owner, (SELECT COALESCE(MAX(number), 0) + 1 FROM content_key WHERE owner = :owner),
                            :master, :wrapped
                        WHERE NOT EXISTS (SELECT 1 FROM content_key WHERE owner = :owner AND wrapped <> '')
                        ON CONFLICT DO NOTHING
                        """)
                .bind("owner", whose.key())
                .bind("master", wrapped.master())
                .bind("wrapped", wrapped.text())
                .execute();
        return newest(whose).orElseThrow();
    }

    private byte[] key(Whose whose, int number) {
        return opened.computeIfAbsent(whose.key() + " " + number, name -> unwrap(whose, number));
    }

    /** Who was erased has no key any more, and an older backup may have their texts still. */
    private MasterKeys.Wrapped forgotten(Whose whose) {
        if (!new ErasedOwners(handle).includes(whose)) {
            throw new SealBroken("The key of this text is not here. Maybe the keys were not restored?");
        }
        return new MasterKeys.Wrapped("", "");
    }

    private byte[] unwrap(Whose whose, int number) {
        MasterKeys.Wrapped wrapped = handle.createQuery(
                        "SELECT master, wrapped FROM content_key WHERE owner = :owner AND number = :number")
                .bind("owner", whose.key())
                .bind("number", number)
                .map(Row.mapper(row -> new MasterKeys.Wrapped(row.text("master"), row.text("wrapped"))))
                .findOne()
                .orElseGet(() -> forgotten(whose));
        return wrapped.text().isEmpty() ? FORGOTTEN : masters.unwrap(whose.key(), wrapped);
    }
}
