package ca.learningpartners.tool.platform.backup;

import ca.learningpartners.mentorship.text.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;

/** Lines of bytes, counted and hashed as they go by. */
final class Lines {

    /** No row is longer; a file that says otherwise is none of ours. */
    private static final int LONGEST = 64 << 20;

    private final MessageDigest digest = Sha256.digest();
    private long rows;
    private long bytes;

    void count(byte[] line) {
        digest.update(line);
        rows++;
        bytes += line.length;
    }

    long rows() {
        return rows;
    }

    long bytes() {
        return bytes;
    }

    /** To be asked for once, at the end. */
    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Reads every line, with its end.
     *
     * @param most how many bytes there may be; more are not read
     * @throws BackupRefused if there are more, or a line has no end
     */
    void read(InputStream from, long most, String what, Consumer<byte[]> each) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int some = from.read(buffer); some >= 0; some = from.read(buffer)) {
            if (bytes + line.size() + some > most || line.size() > LONGEST) {
                throw new BackupRefused("damaged", what);
            }
            int start = 0;
            for (int i = 0; i < some; i++) {
                if (buffer[i] == '\n') {
                    line.write(buffer, start, i + 1 - start);
                    take(line, each);
                    start = i + 1;
                }
            }
            line.write(buffer, start, some - start);
        }
        if (line.size() > 0) {
            throw new BackupRefused("damaged", what);
        }
    }

    private void take(ByteArrayOutputStream line, Consumer<byte[]> each) {
        byte[] whole = line.toByteArray();
        line.reset();
        count(whole);
        each.accept(whole);
    }
}
