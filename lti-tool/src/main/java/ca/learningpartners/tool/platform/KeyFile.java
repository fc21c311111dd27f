package ca.learningpartners.tool.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** A file of the data folder that keeps keys: for its owner alone, and never there by half. */
final class KeyFile {

    private static final Set<PosixFilePermission> OWNERS =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Path file;
    private final VaultClosed.Kind kind;

    KeyFile(Path file, VaultClosed.Kind kind) {
        this.file = file;
        this.kind = kind;
    }

    Path path() {
        return file;
    }

    /**
     * What it says; empty if there is no file.
     *
     * @throws VaultClosed if somebody else can read it
     */
    Optional<String> read() {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            requireOwnersAlone();
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes it, unless it is there: of several processes that make it at once, the first one’s counts. */
    void make(String text) {
        write(text, this::appear);
    }

    /** Puts another text in its place, in one step. */
    void replace(String text) {
        write(
                text,
                complete -> Files.move(
                        complete, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
    }

    /** How a complete file comes to its name. */
    @FunctionalInterface
    private interface Naming {
        void name(Path complete) throws IOException;
    }

    private void write(String text, Naming naming) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder, mode("rwx------"));
            Path complete = Files.createTempFile(folder, file.getFileName().toString(), ".new", mode("rw-------"));
            try {
                Files.writeString(complete, text);
                naming.name(complete);
            } finally {
                Files.deleteIfExists(complete);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the complete file its name in one step, unless another process was quicker. */
    private void appear(Path complete) throws IOException {
        try {
            Files.createLink(file, complete);
        } catch (FileAlreadyExistsException e) {
            // Theirs counts.
        } catch (UnsupportedOperationException | FileSystemException e) {
            moveUnlessThere(complete);
        }
    }

    /** On a file system without links. */
    private void moveUnlessThere(Path complete) throws IOException {
        try {
            Files.move(complete, file);
        } catch (FileAlreadyExistsException e) {
            // Theirs counts.
        }
    }

    private void requireOwnersAlone() throws IOException {
        if (isPosix() && !OWNERS.containsAll(Files.getPosixFilePermissions(file))) {
            throw new VaultClosed(kind, VaultClosed.Reason.READABLE, file.toString());
        }
    }

    private FileAttribute<?>[] mode(String permissions) {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
