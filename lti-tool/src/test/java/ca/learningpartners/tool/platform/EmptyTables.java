package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.mentorship.jdbi.TestDatabases;
import ca.learningpartners.tool.running.Kind;
import ca.learningpartners.tool.running.RunningTool;
import ca.learningpartners.tool.runtime.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The tool's tables, laid out once for a test class and empty for each of its tests. */
final class EmptyTables implements AfterEachCallback, AfterAllCallback {

    private static final Clock CLOCK = Clock.fixed(RunningTool.NOW, ZoneOffset.UTC);

    private final Kind kind;
    private TestDatabases.Schema schema;
    private DataFolder folder;

    EmptyTables(Kind kind) {
        this.kind = kind;
    }

    DataFolder open(Path temporary) {
        if (folder == null) {
            schema = kind == Kind.POSTGRES ? TestDatabases.postgres() : null;
            Optional<String> url = Optional.of(schema == null ? TestDatabases.sqlite(temporary) : schema.url());
            folder = DataFolder.open(new Settings(0, Optional.empty(), temporary, url, List.of()), CLOCK);
        }
        return folder;
    }

    /** The stores, in which these registrations are known. */
    DataFolder knowing(Path temporary, Registration... registrations) {
        DataFolder opened = open(temporary);
        for (Registration registration : registrations) {
            opened.registrations().save(registration);
        }
        return opened;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (folder != null) {
            folder.registrations().all().forEach(known -> folder.registrations().remove(known.id()));
            for (String table : List.of("lti_nonce", "tool_key")) {
                folder.database().inTransaction(handle -> handle.execute("DELETE FROM " + table));
            }
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (folder != null) {
            folder.close();
        }
        if (schema != null) {
            schema.close();
        }
    }
}
