package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.key.ToolKeys;
import ca.learningpartners.lti.key.ToolKeysContract;
import ca.learningpartners.tool.running.Kind;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class PostgresToolKeyStoreTest extends ToolKeysContract {

    @RegisterExtension
    static final EmptyTables TABLES = new EmptyTables(Kind.POSTGRES);

    @TempDir
    static Path folder;

    @Override
    protected ToolKeys toolKeys() {
        return TABLES.open(folder).toolKeys();
    }
}
