package ca.learningpartners.tool.platform.backup;

import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.jdbi.TableShape;
import ca.learningpartners.mentorship.jdbi.WholeDatabase;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes a backup of one state of a database, while others write. */
public final class BackupWriting {

    /** The sealed keys of people and pairs, which go into a file of their own. */
    static final String KEYS = "content_key";

    /** Who is signed in, and what the tool has on its mind; after a restore it begins afresh with both. */
    private static final Set<String> LEFT_OUT =
            Set.of("web_session", "session_handover", "content_request", "lti_nonce", "scheduled_tasks");

    private final WholeDatabase database;
    private final List<Path> own;

    /** @param own files of the place itself, which neither of the two may take the place of */
    public BackupWriting(Database database, List<Path> own) {
        this.database = new WholeDatabase(database);
        this.own = List.copyOf(own);
    }

    /** What a backup holds. */
    public record Made(int tables, long rows, long keys) {}

    /**
     * Makes the two files; each appears once it is whole.
     *
     * @param file must not be there yet
     * @param keys is written over, if it is an older file of keys
     * @throws BackupRefused if the file is there already, or one of the two would take the place of something else
     */
    public Made write(Path file, Path keys, Instant now) {
        if (Files.exists(file)) {
            throw new BackupRefused("exists", file);
        }
        try {
            requireFree(file, keys);
            Path newest = Files.exists(keys) ? keys.toRealPath() : keys;
            Path folder = folder(file);
            Path partOfFile = Files.createTempFile(folder, file.getFileName().toString(), ".part", mode(folder));
            Path partOfKeys = Files.createTempFile(
                    folder(newest), newest.getFileName().toString(), ".part", mode(folder(newest)));
            try {
                Made made = database.read(reading -> write(reading, partOfFile, partOfKeys, now));
                Files.move(partOfKeys, newest, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                Files.move(partOfFile, file, StandardCopyOption.ATOMIC_MOVE);
                return made;
            } finally {
                Files.deleteIfExists(partOfFile);
                Files.deleteIfExists(partOfKeys);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireFree(Path file, Path keys) throws IOException {
        for (Path each : own) {
            if (isSame(each, file) || isSame(each, keys)) {
                throw BackupRefused.named("own-file", isSame(each, file) ? file : keys);
            }
        }
        if (isSame(file, keys)) {
            throw BackupRefused.named("same-file", file);
        }
        if (Files.exists(keys) && !KeysFile.isOne(keys)) {
            throw BackupRefused.named("not-keys", keys);
        }
    }

    /** Two that are not there yet are the same if they would lie in the same place. */
    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other)
                ? Files.isSameFile(one, other)
                : one.getFileName().equals(other.getFileName()) && isSameFolder(folder(one), folder(other));
    }

    private static boolean isSameFolder(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "A file is in a folder.");
    }

    private static FileAttribute<?>[] mode(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private Made write(WholeDatabase.Reading reading, Path file, Path keys, Instant now) {
        List<TableShape> shapes = database.shapes().stream()
                .filter(shape -> !LEFT_OUT.contains(shape.table()))
                .toList();
        List<Manifest.Table> tables = new ArrayList<>();
        long sealed = 0;
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (TableShape shape : shapes) {
                if (shape.table().equals(KEYS)) {
                    sealed = KeysFile.write(reading, shape, keys, now);
                } else {
                    tables.add(write(reading, shape, zip));
                }
            }
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(new Manifest(now.toString(), database.versions(), tables).bytes());
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Made(
                tables.size(), tables.stream().mapToLong(Manifest.Table::rows).sum(), sealed);
    }

    private static Manifest.Table write(WholeDatabase.Reading reading, TableShape shape, ZipOutputStream zip)
            throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.Table.entry(shape)));
        Lines lines = rows(reading, shape, zip);
        zip.closeEntry();
        return new Manifest.Table(shape, lines.rows(), lines.bytes(), lines.sha256Hex());
    }

    static Lines rows(WholeDatabase.Reading reading, TableShape shape, OutputStream to) {
        Lines lines = new Lines();
        reading.rows(shape, values -> {
            byte[] line = RowLine.write(values);
            lines.count(line);
            try {
                to.write(line);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return lines;
    }
}
