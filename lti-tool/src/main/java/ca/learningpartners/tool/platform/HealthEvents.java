package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.key.KeySetEvents;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.lti.service.ServiceEvents;
import ca.learningpartners.lti.service.ServiceFailed;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.tool.platform.HealthStore.Heard;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes how the platforms are doing. That it can't must not keep anybody's launch from coming in. */
public final class HealthEvents implements KeySetEvents, ServiceEvents {

    private static final Logger LOG = LoggerFactory.getLogger(HealthEvents.class);

    private final HealthStore store;

    public HealthEvents(Database database) {
        this.store = new HealthStore(database);
    }

    @Override
    public void fetched(URI keySet, Instant at, Optional<Duration> clockAhead) {
        quietly(() -> store.note(keySet, Heard.given("KEYS", at, clockAhead)));
    }

    @Override
    public void failed(URI keySet, Instant at, String why) {
        quietly(() -> store.note(keySet, Heard.refused("KEYS", at, why)));
    }

    @Override
    public void tokenObtained(RegistrationId registration, Instant at, Optional<Duration> clockAhead) {
        quietly(() -> store.note(registration, Heard.given("TOKEN", at, clockAhead)));
    }

    @Override
    public void tokenFailed(RegistrationId registration, Instant at, ServiceFailed why) {
        quietly(() ->
                store.note(registration, Heard.refused("TOKEN", at, why.reason().name())));
    }

    private static void quietly(Runnable note) {
        try {
            note.run();
        } catch (RuntimeException e) {
            LOG.warn("How a platform is doing can't be noted.", e);
        }
    }
}
