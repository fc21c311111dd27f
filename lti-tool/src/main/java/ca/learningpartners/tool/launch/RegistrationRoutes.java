package ca.learningpartners.tool.launch;

import ca.learningpartners.lti.registration.DynamicRegistration;
import ca.learningpartners.lti.registration.RegistrationFailed;
import ca.learningpartners.lti.registration.RegistrationStatus;
import ca.learningpartners.lti.registration.Shortfall;
import ca.learningpartners.tool.platform.InviteStore;
import ca.learningpartners.tool.platform.Platforms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.Pages;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Registration by one address: the learning platform opens it, and both sides introduce themselves. */
public final class RegistrationRoutes {

    private static final Logger LOG = LoggerFactory.getLogger(RegistrationRoutes.class);

    private final InviteStore invites;
    private final DynamicRegistration registration;
    private final Platforms platforms;
    private final ToolCard card;
    private final Pages pages;
    private final Clock clock;

    public RegistrationRoutes(
            InviteStore invites,
            DynamicRegistration registration,
            Platforms platforms,
            ToolCard card,
            Pages pages,
            Clock clock) {
        this.invites = invites;
        this.registration = registration;
        this.platforms = platforms;
        this.card = card;
        this.pages = pages;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.get("/lti/register/{invite}", this::answer);
        routes.get(
                "/lti/config.json",
                context -> context.contentType("application/json").result(card.canvas()));
    }

    /**
     * What came of a registration.
     *
     * @param outcome {@code active}, {@code pending}, {@code invite} or {@code failed}, for the messages
     * @param reason why it failed, for the messages; else empty
     * @param platformText the platform's own words, if it said no
     * @param family the make of the platform, if it says
     * @param updated whether the platform was registered before
     * @param missing the services asked for that the platform did not grant
     */
    public record RegisteredPage(
            String outcome,
            String reason,
            Optional<String> platformText,
            Optional<String> family,
            boolean updated,
            Set<String> missing) {

        static RegisteredPage not(String outcome, String reason, Optional<String> platformText) {
            return new RegisteredPage(outcome, reason, platformText, Optional.empty(), false, Set.of());
        }
    }

    private void answer(Context context) {
        String secret = context.pathParam("invite");
        Optional<URI> configuration = address(context.queryParam("openid_configuration"));
        if (configuration.isEmpty()) {
            context.status(HttpStatus.BAD_REQUEST);
            show(context, RegisteredPage.not("failed", "NO_CONFIGURATION", Optional.empty()));
            return;
        }
        Optional<InviteStore.Invite> invite = invites.use(secret, clock.instant());
        if (invite.isEmpty()) {
            context.status(HttpStatus.FORBIDDEN);
            show(context, RegisteredPage.not("invite", "", Optional.empty()));
            return;
        }
        Optional<String> token = Optional.ofNullable(context.queryParam("registration_token"));
        show(context, register(context, secret, invite.get(), configuration.get(), token));
    }

    private RegisteredPage register(
            Context context, String secret, InviteStore.Invite invite, URI configuration, Optional<String> token) {
        try {
            RegistrationStatus status = invite.approved() ? RegistrationStatus.ACTIVE : RegistrationStatus.PENDING;
            DynamicRegistration.Outcome outcome =
                    platforms.admit(registration.register(configuration, token, status), invite);
            Shortfall shortfall = outcome.shortfall();
            LOG.info(
                    "platform {} at {} {}, not granted: services {}, messages {}",
                    outcome.registration().id(),
                    configuration.getHost(),
                    outcome.isNew() ? "registered" : "updated its registration",
                    shortfall.scopes(),
                    shortfall.messages());
            return new RegisteredPage(
                    outcome.registration().isActive() ? "active" : "pending",
                    "",
                    Optional.empty(),
                    outcome.registration().productFamily(),
                    !outcome.isNew(),
                    shortfall.scopes());
        } catch (RegistrationFailed failed) {
            invites.giveBack(secret);
            LOG.info("registration from {} failed: {}", configuration.getHost(), failed.reason());
            context.status(HttpStatus.BAD_GATEWAY);
            return RegisteredPage.not("failed", failed.reason().name(), answer(failed));
        } catch (RuntimeException e) {
            invites.giveBack(secret);
            throw e;
        }
    }

    /** The words of whoever was asked to register us; never those of a page that merely stands at the given address. */
    private static Optional<String> answer(RegistrationFailed failed) {
        return failed.reason() == RegistrationFailed.Reason.PLATFORM_REFUSED ? failed.platformText() : Optional.empty();
    }

    private void show(Context context, RegisteredPage page) {
        Messages messages = Messages.in(Viewing.browserLocale(context));
        Frame frame = new Frame(
                messages, messages.get("registered.title"), "", "", Optional.empty(), Optional.empty(), false);
        pages.show(context, "registered", frame, page);
    }

    private static Optional<URI> address(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(URI::create);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
