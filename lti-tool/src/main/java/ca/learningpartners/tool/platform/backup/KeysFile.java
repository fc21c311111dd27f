package ca.learningpartners.tool.platform.backup;

import ca.learningpartners.mentorship.jdbi.TableShape;
import ca.learningpartners.mentorship.jdbi.WholeDatabase;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The sealed keys of people and pairs: a line that says what the file is, a line for each key, and a last one with their
 * number and hash. There is one such file for all backups, the newest, so that a key that was forgotten is so in them all.
 */
final class KeysFile {

    private static final String FIRST = "learning-partners-keys 1 ";
    private static final String LAST = "end ";

    private KeysFile() {}

    /** Whether a file begins as one of ours does, whole or not. */
    static boolean isOne(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        byte[] first = FIRST.getBytes(StandardCharsets.UTF_8);
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(first.length), first);
        }
    }

    static long write(WholeDatabase.Reading reading, TableShape shape, Path file, Instant now) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write((FIRST + now + "\n").getBytes(StandardCharsets.UTF_8));
            Lines lines = BackupWriting.rows(reading, shape, out);
            out.write((LAST + lines.rows() + " " + lines.sha256Hex() + "\n").getBytes(StandardCharsets.UTF_8));
            return lines.rows();
        }
    }

    /**
     * Reads every key.
     *
     * @throws BackupRefused if the file is not whole, or none of ours; nothing is given then
     */
    static void read(Path file, TableShape shape, Consumer<List<@Nullable Object>> each) {
        List<String> lines = lines(file);
        Lines counted = new Lines();
        List<List<@Nullable Object>> keys = new ArrayList<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
            counted.count(bytes);
            keys.add(RowLine.read(bytes, shape));
        }
        String end = LAST + counted.rows() + " " + counted.sha256Hex();
        if (!end.equals(lines.get(lines.size() - 1))) {
            throw new BackupRefused("keys-damaged", file);
        }
        keys.forEach(each);
    }

    private static List<String> lines(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            if (lines.size() < 2 || !lines.get(0).startsWith(FIRST)) {
                throw new BackupRefused("keys-damaged", file);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
