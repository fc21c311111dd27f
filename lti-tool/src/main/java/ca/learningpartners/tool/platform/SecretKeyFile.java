package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.key.SealingKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** The file in the data folder that keeps the secret key where none is given: for its owner alone. */
final class SecretKeyFile {

    static final String NAME = "secret.key";

    private static final Set<PosixFilePermission> OWNERS =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Path file;

    SecretKeyFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    Path path() {
        return file;
    }

    /** The key; empty if there is no file. */
    Optional<SealingKey> read() {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            requireOwnersAlone();
            return Optional.of(SealingKey.parse(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new VaultClosed(VaultClosed.Reason.MALFORMED, file.toString());
        }
    }

    /** The key that is there, or a new one. Of several processes that make one at once, all get the same. */
    SealingKey readOrMake() {
        return read().orElseGet(() -> {
            make(SealingKey.random());
            return read().orElseThrow(() -> new VaultClosed(VaultClosed.Reason.MISSING, file.toString()));
        });
    }

    private void make(SealingKey key) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent(), mode("rwx------"));
            Path complete = Files.createTempFile(file.toAbsolutePath().getParent(), NAME, ".new", mode("rw-------"));
            try {
                Files.writeString(complete, key.text() + "\n");
                appear(complete);
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
            throw new VaultClosed(VaultClosed.Reason.READABLE, file.toString());
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
