package ca.learningpartners.tool.platform.backup;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.jdbi.TableShape;
import ca.learningpartners.mentorship.jdbi.WholeDatabase;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.runtime.Settings;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A backup that was found whole: every table has the rows, and each its hash, that the manifest says. */
public final class BackupFile {

    private static final int LARGEST_MANIFEST = 4 << 20;

    /** What is kept does not shrink further than this; what does is made to burst whoever unpacks it. */
    private static final long MOST_TIMES = 300;

    private final Path file;
    private final Manifest manifest;

    private BackupFile(Path file, Manifest manifest) {
        this.file = file;
        this.manifest = manifest;
    }

    /** Whether a file looks like a backup rather than a copy of a SQLite file. */
    public static boolean isOne(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(2), StandardCharsets.ISO_8859_1).equals("PK");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Looks through the whole file.
     *
     * @throws BackupRefused if it is none of ours, or not as it was made
     */
    public static BackupFile checked(Path file) {
        return inZip(file, zip -> {
            Manifest manifest = manifest(zip);
            refuseBomb(file, manifest);
            requireTheseEntries(zip, manifest);
            for (Manifest.Table table : manifest.tables()) {
                rows(zip, table, row -> {});
            }
            return new BackupFile(file, manifest);
        });
    }

    public long rows() {
        return manifest.tables().stream().mapToLong(Manifest.Table::rows).sum();
    }

    public String made() {
        return manifest.made();
    }

    /** Work on an open file. */
    @FunctionalInterface
    private interface Work<T> {
        T on(ZipFile zip) throws IOException;
    }

    private static <T> T inZip(Path file, Work<T> work) {
        if (!Files.isRegularFile(file)) {
            throw new UncheckedIOException(new NoSuchFileException(file.toString()));
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return work.on(zip);
        } catch (ZipException e) {
            throw new BackupRefused("foreign");
        } catch (EOFException e) {
            throw new BackupRefused("damaged", file.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry =
                Optional.ofNullable(zip.getEntry(Manifest.ENTRY)).orElseThrow(() -> new BackupRefused("foreign"));
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_MANIFEST + 1);
            if (bytes.length > LARGEST_MANIFEST) {
                throw new BackupRefused("damaged", Manifest.ENTRY);
            }
            return Manifest.parse(bytes);
        }
    }

    private static void refuseBomb(Path file, Manifest manifest) throws IOException {
        long most = Math.multiplyExact(Files.size(file), MOST_TIMES);
        long all = 0;
        for (Manifest.Table table : manifest.tables()) {
            if (table.bytes() < 0 || table.bytes() > most || (all += table.bytes()) > most) {
                throw new BackupRefused("bomb");
            }
        }
    }

    private static void requireTheseEntries(ZipFile zip, Manifest manifest) {
        Set<String> named = new HashSet<>(Set.of(Manifest.ENTRY));
        manifest.tables().forEach(table -> named.add(table.entry()));
        Set<String> there = new HashSet<>();
        zip.stream().forEach(entry -> there.add(entry.getName()));
        if (!named.equals(there)
                || zip.size() != named.size()
                || manifest.tables().size() + 1 != named.size()) {
            throw new BackupRefused("damaged", Manifest.ENTRY);
        }
    }

    private static void rows(ZipFile zip, Manifest.Table table, Consumer<byte[]> each) throws IOException {
        Lines lines = new Lines();
        try (InputStream in = zip.getInputStream(zip.getEntry(table.entry()))) {
            lines.read(in, table.bytes(), table.shape().table(), each);
        }
        if (lines.rows() != table.rows()
                || lines.bytes() != table.bytes()
                || !lines.sha256Hex().equals(table.sha256())) {
            throw new BackupRefused("damaged", table.shape().table());
        }
    }

    /**
     * Puts everything into an empty database, of either kind: all or nothing.
     *
     * @param keys the file with the sealed keys
     * @throws BackupRefused if the database is not empty, or is older than the backup, or the keys are damaged
     */
    public void restore(Settings into, Path keys) {
        if (!Files.isRegularFile(keys)) {
            throw new BackupRefused("no-keys", keys);
        }
        try (Database database = DataFolder.openAt(into, manifest.versions())) {
            WholeDatabase whole = new WholeDatabase(database);
            if (!whole.isEmpty()) {
                throw new BackupRefused("not-empty");
            }
            Map<String, TableShape> shapes = new HashMap<>();
            whole.shapes().forEach(shape -> shapes.put(shape.table(), shape));
            requireFits(whole, shapes);
            whole.fill(filling -> fill(filling, shapes.get(BackupWriting.KEYS), keys));
        }
    }

    private void requireFits(WholeDatabase whole, Map<String, TableShape> shapes) {
        boolean same = whole.versions().equals(manifest.versions())
                && manifest.tables().stream()
                        .map(Manifest.Table::shape)
                        .allMatch(shape -> shape.equals(shapes.get(shape.table())));
        if (!same) {
            throw new BackupRefused("newer");
        }
    }

    private void fill(WholeDatabase.Filling filling, @Nullable TableShape ofKeys, Path keys) {
        inZip(file, zip -> {
            for (Manifest.Table table : manifest.tables()) {
                try (WholeDatabase.Rows rows = filling.into(table.shape())) {
                    rows(zip, table, line -> rows.add(RowLine.read(line, table.shape())));
                }
            }
            return true;
        });
        if (ofKeys == null) {
            throw new BackupRefused("newer");
        }
        try (WholeDatabase.Rows rows = filling.into(ofKeys)) {
            KeysFile.read(keys, ofKeys, rows::add);
        }
    }

    /** Where the keys lie if nothing else is said: beside it. */
    public static Path keysOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".keys");
    }
}
