package ca.learningpartners.tool.launch;

import ca.learningpartners.lti.http.WebOrigin;
import ca.learningpartners.lti.launch.Admission;
import ca.learningpartners.lti.launch.DeepLinkingSettings;
import ca.learningpartners.lti.launch.ExaminedLaunch;
import ca.learningpartners.lti.launch.Launch;
import ca.learningpartners.lti.launch.LaunchRefused;
import ca.learningpartners.lti.launch.LaunchVerifier;
import ca.learningpartners.lti.registration.MessageType;
import ca.learningpartners.lti.registration.Registrations;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.platform.BindingStore;
import ca.learningpartners.tool.platform.CourseStore;
import ca.learningpartners.tool.platform.GradeColumnStore;
import ca.learningpartners.tool.platform.IdentityStore;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.viewer.Aim;
import ca.learningpartners.tool.viewer.Arrival;
import ca.learningpartners.tool.viewer.View;
import ca.learningpartners.tool.viewer.Visitor;
import ca.learningpartners.tool.viewer.WebSessionStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns a verified launch into a session of ours. */
public final class Arrivals {

    private final Database database;
    private final LaunchVerifier verifier;
    private final Registrations registrations;
    private final BindingStore bindings;
    private final IdentityStore identities;
    private final CourseStore courses;
    private final GradeColumnStore columns;
    private final WebSessionStore sessions;
    private final LaunchTraceStore traces;
    private final Clock clock;

    public Arrivals(
            Database database,
            LaunchVerifier verifier,
            Registrations registrations,
            BindingStore bindings,
            IdentityStore identities,
            CourseStore courses,
            GradeColumnStore columns,
            WebSessionStore sessions,
            LaunchTraceStore traces,
            Clock clock) {
        this.database = database;
        this.verifier = verifier;
        this.registrations = registrations;
        this.bindings = bindings;
        this.identities = identities;
        this.courses = courses;
        this.columns = columns;
        this.sessions = sessions;
        this.traces = traces;
        this.clock = clock;
    }

    /**
     * Lets a launch in and signs the person in, all in one transaction. A refusal is kept as well: the nonce stays
     * used, and a new deployment waits for approval.
     *
     * @param began when the launch came
     * @throws LaunchRefused if it is not let in
     */
    public Arrived arrive(ExaminedLaunch examined, Instant began) {
        Supplier<Arrived> outcome = database.inTransaction(handle -> {
            Admission admission = verifier.admit(examined);
            if (admission instanceof Admission.Refused refused) {
                return () -> {
                    throw refused.reason();
                };
            }
            Arrived arrived = signIn(((Admission.Admitted) admission).launch(), began);
            return () -> arrived;
        });
        return outcome.get();
    }

    private Arrived signIn(Launch launch, Instant began) {
        String scope = bindings.of(launch.registration(), launch.deployment()).scope();
        Visitor visitor = new Visitor(
                launch.registration(),
                scope,
                launch.subject().value(),
                launch.person().name(),
                launch.person().email(),
                origin(launch));
        Aim aim = aim(launch);
        note(launch, aim.program());
        traces.add(LaunchTrace.of(launch), began, clock.instant());
        String secret = sessions.open(new Arrival(
                visitor,
                identities.find(visitor),
                aim,
                Messages.nearest(launch.locale().orElse(Messages.ENGLISH)),
                launch.isPlatformAdministrator(),
                launch.deployment(),
                launch.presentation().returnUrl(),
                placing(launch)));
        return new Arrived(secret, aim.path());
    }

    private void note(Launch launch, Optional<ProgramId> program) {
        Optional<String> course = courses.note(launch, program);
        if (course.isPresent() && program.isPresent()) {
            columns.note(course.get(), launch, program.get());
        }
    }

    /** The page around us: where the course is, or failing that where the platform logs people in. */
    private Optional<String> origin(Launch launch) {
        return launch.presentation()
                .returnUrl()
                .or(() -> registrations
                        .find(launch.registration())
                        .map(platform -> platform.endpoints().authorization()))
                .flatMap(WebOrigin::of);
    }

    /** Links are placed by who teaches in the course and by who administers the platform. */
    private static Optional<DeepLinkingSettings> placing(Launch launch) {
        return launch.deepLinking().filter(any -> launch.isInstructor() || launch.isPlatformAdministrator());
    }

    /** What somebody came for, as the message says; whether they may have it is decided where it is shown. */
    private static Aim aim(Launch launch) {
        return new Aim(
                launch.message(),
                Optional.ofNullable(launch.custom().get("program")).flatMap(ProgramId::parse),
                View.named(launch.custom().getOrDefault("view", "")),
                launch.forUser()
                        .filter(about -> launch.message() == MessageType.SUBMISSION_REVIEW)
                        .map(about -> about.subject().value()));
    }
}
