package ca.learningpartners.mentorship.resource;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The table of contents of a zip file, read without unpacking anything, so that a small file that would become a huge one
 * costs nothing. See section 4.3 of the <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">format</a>.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** One file in it. */
    record Entry(String name, boolean locked, int method, int packed, int at) {}

    private final ByteBuffer bytes;
    private final List<Entry> entries;

    private ZipDirectory(ByteBuffer bytes, List<Entry> entries) {
        this.bytes = bytes;
        this.entries = entries;
    }

    /** The directory at the end of the bytes; empty if there is none, or if it is damaged. */
    static Optional<ZipDirectory> of(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int lowest = Math.max(0, content.length - END_SIZE - LONGEST_COMMENT);
        for (int at = content.length - END_SIZE; at >= lowest; at--) {
            if (bytes.getInt(at) == END) {
                return read(bytes, at);
            }
        }
        return Optional.empty();
    }

    /** It stands right before its end; whatever was put before the whole file shifts it. */
    private static Optional<ZipDirectory> read(ByteBuffer bytes, int end) {
        try {
            int count = Short.toUnsignedInt(bytes.getShort(end + 10));
            int at = end - bytes.getInt(end + 12);
            int before = at - bytes.getInt(end + 16);
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                if (bytes.getInt(at) != ENTRY) {
                    return Optional.empty();
                }
                int name = Short.toUnsignedInt(bytes.getShort(at + 28));
                entries.add(new Entry(
                        text(bytes, at + ENTRY_SIZE, name),
                        (bytes.getShort(at + 8) & 1) != 0,
                        bytes.getShort(at + 10),
                        bytes.getInt(at + 20),
                        before + bytes.getInt(at + 42)));
                at += ENTRY_SIZE
                        + name
                        + Short.toUnsignedInt(bytes.getShort(at + 30))
                        + Short.toUnsignedInt(bytes.getShort(at + 32));
            }
            return Optional.of(new ZipDirectory(bytes, entries));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    List<Entry> entries() {
        return entries;
    }

    Optional<Entry> entry(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /** What one entry says; empty if it is damaged, or longer than {@code most} bytes once unpacked. */
    Optional<String> text(Entry entry, int most) {
        try {
            if (bytes.getInt(entry.at()) != LOCAL) {
                return Optional.empty();
            }
            int from = entry.at()
                    + LOCAL_SIZE
                    + Short.toUnsignedInt(bytes.getShort(entry.at() + 26))
                    + Short.toUnsignedInt(bytes.getShort(entry.at() + 28));
            if (from < 0 || entry.packed() < 0 || entry.packed() > bytes.capacity() - from) {
                return Optional.empty();
            }
            byte[] packed = new byte[entry.packed()];
            bytes.get(from, packed);
            if (entry.method() == STORED) {
                return packed.length > most ? Optional.empty() : Optional.of(text(packed));
            }
            return inflated(entry, packed, most);
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> inflated(Entry entry, byte[] packed, int most) {
        if (entry.method() != DEFLATED) {
            return Optional.empty();
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] unpacked = new byte[most];
            int length = 0;
            while (!inflater.finished() && length < most) {
                int more = inflater.inflate(unpacked, length, most - length);
                if (more == 0) {
                    break;
                }
                length += more;
            }
            return inflater.finished()
                    ? Optional.of(new String(unpacked, 0, length, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private static String text(ByteBuffer bytes, int at, int length) {
        byte[] text = new byte[length];
        bytes.get(at, text);
        return text(text);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
