package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.registration.Registrations;
import ca.learningpartners.lti.registration.RegistrationsContract;
import ca.learningpartners.tool.running.Kind;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class PostgresRegistrationStoreTest extends RegistrationsContract {

    @RegisterExtension
    static final EmptyTables TABLES = new EmptyTables(Kind.POSTGRES);

    @TempDir
    static Path folder;

    @Override
    protected Registrations registrations() {
        return TABLES.open(folder).registrations();
    }
}
