package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.launch.Nonces;
import ca.learningpartners.lti.launch.NoncesContract;
import ca.learningpartners.tool.running.Kind;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class PostgresNonceStoreTest extends NoncesContract {

    @RegisterExtension
    static final EmptyTables TABLES = new EmptyTables(Kind.POSTGRES);

    @TempDir
    static Path folder;

    @Override
    protected Nonces nonces() {
        return TABLES.open(folder).nonces();
    }
}
