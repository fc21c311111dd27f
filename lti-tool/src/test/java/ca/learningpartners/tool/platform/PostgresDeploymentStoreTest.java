package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.registration.Deployments;
import ca.learningpartners.lti.registration.DeploymentsContract;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.tool.running.Kind;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class PostgresDeploymentStoreTest extends DeploymentsContract {

    @RegisterExtension
    static final EmptyTables TABLES = new EmptyTables(Kind.POSTGRES);

    @TempDir
    static Path folder;

    @Override
    protected Deployments deployments(Registration... registrations) {
        return TABLES.knowing(folder, registrations).deployments();
    }
}
