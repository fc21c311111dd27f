package ca.learningpartners.benchmarks;

import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.Deployment;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.DeploymentStatus;
import ca.learningpartners.lti.registration.PlatformEndpoints;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.platform.Vouched;
import ca.learningpartners.tool.runtime.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A new data folder in which one platform is registered. */
record Prepared(Path path, Settings settings, DataFolder data) implements AutoCloseable {

    static Prepared with(Platform platform) throws IOException {
        Path path = Files.createTempDirectory("launch-benchmark");
        Settings settings = new Settings(0, Optional.empty(), path, Optional.empty(), List.of());
        DataFolder data = DataFolder.open(settings, Clock.systemUTC());
        RegistrationId id = new RegistrationId("benchmark");
        data.registrations()
                .save(new Registration(
                        id,
                        "Benchmark",
                        issuer(platform),
                        new ClientId(Platform.CLIENT),
                        new PlatformEndpoints(platform.at("/auth"), platform.at("/token"), platform.at("/keys"))));
        data.deployments()
                .save(new Deployment(
                        id,
                        new DeploymentId(Platform.DEPLOYMENT),
                        DeploymentStatus.APPROVED,
                        Clock.systemUTC().instant()));
        data.platforms().bind("benchmark", id, Vouched.OFFICE);
        return new Prepared(path, settings, data);
    }

    static String issuer(Platform platform) {
        return platform.at("").toString();
    }

    @Override
    public void close() {
        data.close();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
