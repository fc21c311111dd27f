package ca.learningpartners.tool.launch;

import ca.learningpartners.lti.launch.Launch;
import ca.learningpartners.lti.registration.MessageType;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.lti.registration.Registrations;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.platform.BindingStore;
import ca.learningpartners.tool.platform.CourseStore;
import ca.learningpartners.tool.platform.IdentityStore;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.Origin;
import ca.learningpartners.tool.viewer.Aim;
import ca.learningpartners.tool.viewer.Arrival;
import ca.learningpartners.tool.viewer.View;
import ca.learningpartners.tool.viewer.Visitor;
import ca.learningpartners.tool.viewer.WebSessionStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Turns a verified launch into a session of ours. */
public final class Arrivals {

    private final Registrations registrations;
    private final BindingStore bindings;
    private final IdentityStore identities;
    private final CourseStore courses;
    private final WebSessionStore sessions;
    private final LaunchTraceStore traces;
    private final Clock clock;

    public Arrivals(
            Registrations registrations,
            BindingStore bindings,
            IdentityStore identities,
            CourseStore courses,
            WebSessionStore sessions,
            LaunchTraceStore traces,
            Clock clock) {
        this.registrations = registrations;
        this.bindings = bindings;
        this.identities = identities;
        this.courses = courses;
        this.sessions = sessions;
        this.traces = traces;
        this.clock = clock;
    }

    /**
     * Signs the person in and gives the secret of the session.
     *
     * @param began when the launch came
     */
    public String signIn(Launch launch, Instant began) {
        String scope = bindings.of(launch.registration(), launch.deployment()).scope();
        Visitor visitor = new Visitor(
                launch.registration(),
                scope,
                launch.subject().value(),
                launch.person().name(),
                launch.person().email(),
                origin(launch));
        courses.note(launch, program(launch));
        traces.add(LaunchTrace.of(launch), began, clock.instant());
        return sessions.open(new Arrival(
                visitor,
                identities.find(visitor),
                aim(launch),
                locale(launch),
                launch.isPlatformAdministrator(),
                launch.deployment(),
                launch.presentation().returnUrl()));
    }

    /** The page around us: where the course is, or failing that where the platform logs people in. */
    private Optional<String> origin(Launch launch) {
        RegistrationId id = launch.registration();
        return launch.presentation()
                .returnUrl()
                .or(() -> registrations.find(id).map(Registration::endpoints).map(e -> e.authorization()))
                .flatMap(address -> Origin.of(address.toString()));
    }

    /** What somebody came for, as the message says; whether they may have it is decided where it is shown. */
    static Aim aim(Launch launch) {
        return new Aim(
                launch.message(),
                program(launch),
                View.named(launch.custom().getOrDefault("view", "")),
                launch.forUser()
                        .filter(about -> launch.message() == MessageType.SUBMISSION_REVIEW)
                        .map(about -> about.subject().value()));
    }

    private static Optional<ProgramId> program(Launch launch) {
        return Optional.ofNullable(launch.custom().get("program"))
                .filter(program -> program.matches("[\\w.-]{1,64}"))
                .map(ProgramId::new);
    }

    private static Locale locale(Launch launch) {
        return Messages.nearest(
                launch.locale().or(() -> launch.presentation().locale()).orElse(Messages.ENGLISH));
    }
}
