package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.jdbi.DatabaseFailure;
import ca.learningpartners.mentorship.jdbi.UnregisteredFields;
import ca.learningpartners.tool.platform.VaultClosed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a database or a file system said when it failed, fit to be shown. A database's own words are left out: they may
 * repeat its address, and with it a password.
 */
final class Failures {

    private static final String DATABASE = "failure.database.";

    private final Sentences sentences;

    Failures(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Whether it was a database or a file that failed, and not us; the reason in the reader's words. */
    Optional<String> database(Throwable problem) {
        return DatabaseFailure.in(problem).map(DatabaseFailure::code).map(this::reason);
    }

    Optional<String> file(Throwable problem) {
        return problem instanceof UncheckedIOException unchecked ? Optional.of(reason(unchecked)) : Optional.empty();
    }

    /** The sentence that says why a key cannot be used. */
    static String key(VaultClosed closed) {
        String kind = closed.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return kind + "." + closed.reason().name().toLowerCase(Locale.ROOT);
    }

    /** The names of columns in a line, or a dash. */
    static String fields(List<String> columns) {
        return columns.isEmpty() ? "–" : String.join(", ", columns);
    }

    /** The reason a database does not open, whatever it is. */
    String inWords(Throwable problem) {
        if (problem instanceof UnregisteredFields fields) {
            return sentences.get("failure.unregistered", fields(fields.unregistered()), fields(fields.missing()));
        }
        return database(problem)
                .or(() -> file(problem))
                .orElseGet(() ->
                        sentences.get(DATABASE + "other", problem.getClass().getSimpleName()));
    }

    /** The most exact sentence there is: for the code, for what it begins with, or none but the code. */
    private String reason(String code) {
        String group = code.startsWith("SQLITE_") ? code.replaceFirst("(SQLITE_[A-Z]+).*", "$1") : code.substring(0, 2);
        for (String key : new String[] {DATABASE + code, DATABASE + group}) {
            if (sentences.has(key)) {
                return sentences.get(key);
            }
        }
        return sentences.get(DATABASE + "other", code);
    }

    private String reason(UncheckedIOException problem) {
        IOException cause = problem.getCause();
        if (!(cause instanceof FileSystemException file) || file.getFile() == null) {
            return cause.getClass().getSimpleName();
        }
        String key = file instanceof AccessDeniedException
                ? "denied"
                : file instanceof NoSuchFileException
                        ? "missing"
                        : file instanceof FileAlreadyExistsException ? "no-folder" : "other";
        String reason =
                Optional.ofNullable(file.getReason()).orElse(file.getClass().getSimpleName());
        return sentences.get("failure.file." + key, file.getFile(), reason);
    }
}
