package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.evaluation.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The very statements that figures are asked with, as they are kept and as they are run. */
public final class FactStatements {

    private FactStatements() {}

    /** The text of a statement; empty for one that is not asked of the core’s tables. */
    public static Optional<String> text(Statement statement) {
        try (InputStream file = FactStatements.class.getResourceAsStream("facts/" + statement.key() + ".sql")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
