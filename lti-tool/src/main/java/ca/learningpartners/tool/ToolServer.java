package ca.learningpartners.tool;

import ca.learningpartners.lti.deeplink.DeepLinkingAnswers;
import ca.learningpartners.lti.http.NetworkPolicy;
import ca.learningpartners.lti.key.ToolKeyRing;
import ca.learningpartners.lti.launch.LaunchVerifier;
import ca.learningpartners.lti.launch.LoginStates;
import ca.learningpartners.lti.launch.OidcLogin;
import ca.learningpartners.lti.launch.StateKey;
import ca.learningpartners.lti.nrps.Rosters;
import ca.learningpartners.lti.registration.DynamicRegistration;
import ca.learningpartners.lti.registration.ToolAddress;
import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.matchmaking.Matchmaking;
import ca.learningpartners.tool.admin.AdminRoutes;
import ca.learningpartners.tool.agreement.AgreementRoutes;
import ca.learningpartners.tool.assessment.AssessmentRoutes;
import ca.learningpartners.tool.assistance.AssistanceRoutes;
import ca.learningpartners.tool.calendar.CalendarRoutes;
import ca.learningpartners.tool.candour.CandourRoutes;
import ca.learningpartners.tool.charter.CharterRoutes;
import ca.learningpartners.tool.closing.ClosingRoutes;
import ca.learningpartners.tool.district.DistrictRoutes;
import ca.learningpartners.tool.enrolment.EnrolmentRoutes;
import ca.learningpartners.tool.evaluation.BulletinErrand;
import ca.learningpartners.tool.evaluation.DefinitionRoutes;
import ca.learningpartners.tool.evaluation.FiguresRoutes;
import ca.learningpartners.tool.feedback.FeedbackRoutes;
import ca.learningpartners.tool.gathering.GatheringRoutes;
import ca.learningpartners.tool.gathering.NeedsErrand;
import ca.learningpartners.tool.goal.GoalRoutes;
import ca.learningpartners.tool.gradebook.CompletionRoutes;
import ca.learningpartners.tool.gradebook.Gradebook;
import ca.learningpartners.tool.home.AttentionRoutes;
import ca.learningpartners.tool.home.HomeRoutes;
import ca.learningpartners.tool.identity.IdentityRoutes;
import ca.learningpartners.tool.inquiry.InquiryRoutes;
import ca.learningpartners.tool.intake.IntakeRoutes;
import ca.learningpartners.tool.journal.JournalErrand;
import ca.learningpartners.tool.journal.JournalRoutes;
import ca.learningpartners.tool.launch.Arrivals;
import ca.learningpartners.tool.launch.HandoverRoutes;
import ca.learningpartners.tool.launch.HandoverStore;
import ca.learningpartners.tool.launch.LaunchRoutes;
import ca.learningpartners.tool.launch.LaunchTraceStore;
import ca.learningpartners.tool.launch.RegistrationRoutes;
import ca.learningpartners.tool.launch.ToolCard;
import ca.learningpartners.tool.linking.PickRoutes;
import ca.learningpartners.tool.mail.Outbox;
import ca.learningpartners.tool.mail.Postman;
import ca.learningpartners.tool.mail.StopTokens;
import ca.learningpartners.tool.matchmaking.MatchingRoutes;
import ca.learningpartners.tool.network.NetworkRoutes;
import ca.learningpartners.tool.outcome.OutcomeRoutes;
import ca.learningpartners.tool.pairing.LeavingRoutes;
import ca.learningpartners.tool.pairing.OfferErrand;
import ca.learningpartners.tool.pairing.PairingRoutes;
import ca.learningpartners.tool.pairing.WindowErrand;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.platform.FigureMaking;
import ca.learningpartners.tool.platform.HealthEvents;
import ca.learningpartners.tool.platform.PlatformServices;
import ca.learningpartners.tool.platform.PseudonymCodes;
import ca.learningpartners.tool.platform.Vault;
import ca.learningpartners.tool.privacy.PrivacyRoutes;
import ca.learningpartners.tool.program.ProgramRoutes;
import ca.learningpartners.tool.proposal.ProposalRoutes;
import ca.learningpartners.tool.pulse.ContactRoutes;
import ca.learningpartners.tool.pulse.PulseRoutes;
import ca.learningpartners.tool.quality.QualityRoutes;
import ca.learningpartners.tool.release.ReleaseRoutes;
import ca.learningpartners.tool.reminder.OutboxRoutes;
import ca.learningpartners.tool.reminder.ReminderErrand;
import ca.learningpartners.tool.reminder.ReminderRoutes;
import ca.learningpartners.tool.report.ReportErrand;
import ca.learningpartners.tool.report.ReportRoutes;
import ca.learningpartners.tool.resource.ResourceRoutes;
import ca.learningpartners.tool.review.ReviewRoutes;
import ca.learningpartners.tool.rights.RetentionErrand;
import ca.learningpartners.tool.rights.RightsRoutes;
import ca.learningpartners.tool.roster.RosterRoutes;
import ca.learningpartners.tool.runtime.Cookies;
import ca.learningpartners.tool.runtime.Metrics;
import ca.learningpartners.tool.runtime.Pages;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.Settings;
import ca.learningpartners.tool.runtime.Web;
import ca.learningpartners.tool.schedule.Agenda;
import ca.learningpartners.tool.schedule.Errand;
import ca.learningpartners.tool.session.AgendaRoutes;
import ca.learningpartners.tool.session.LeftOverErrand;
import ca.learningpartners.tool.session.MeetingRoutes;
import ca.learningpartners.tool.session.SessionRoutes;
import ca.learningpartners.tool.steering.SteeringRoutes;
import ca.learningpartners.tool.suggestion.SuggestionRoutes;
import ca.learningpartners.tool.survey.SurveyRoutes;
import ca.learningpartners.tool.survey.WaveErrand;
import ca.learningpartners.tool.viewer.AttemptStore;
import ca.learningpartners.tool.viewer.Viewing;
import ca.learningpartners.tool.viewer.WebSessionStore;
import ca.learningpartners.tool.visit.VisitRoutes;
import ca.learningpartners.tool.watch.WatchRoutes;
import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The running tool: a data folder, its features, and a web server in front of them. */
public final class ToolServer implements AutoCloseable {

    private final DataFolder folder;
    private final Clock clock;
    private final Web web;
    private final URI baseUrl;
    private final Agenda agenda;
    private final Optional<Metrics> metrics;
    private @Nullable PlatformServices services;

    private ToolServer(Settings settings, Clock clock, BiConsumer<RoutesConfig, DataFolder> besides) {
        this.folder = DataFolder.open(settings, clock);
        this.clock = clock;
        this.agenda = new Agenda(folder.database(), clock);
        this.web = Web.listen(settings.port());
        this.baseUrl = settings.publicAddress(web.port());
        this.metrics = settings.metricsPort().map(Metrics::new);
        try {
            register(settings, besides);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Opens the data folder and answers. */
    public static ToolServer start(Settings settings, Clock clock) {
        return start(settings, clock, (routes, data) -> {});
    }

    /** The same with more addresses, so that a test can plant what must not be. */
    static ToolServer start(Settings settings, Clock clock, BiConsumer<RoutesConfig, DataFolder> besides) {
        return new ToolServer(settings, clock, besides);
    }

    /** Everything it answers, as a method and an address with its parameters. */
    public List<String> addresses() {
        return web.addresses();
    }

    public URI baseUrl() {
        return baseUrl;
    }

    public int port() {
        return web.port();
    }

    /** Where numbers on how the tool is doing are read, if they are. */
    public Optional<Integer> metricsPort() {
        return metrics.map(Metrics::port);
    }

    /** Lets requests under way finish, then stops. */
    @Override
    public void close() {
        web.close();
        metrics.ifPresent(Metrics::close);
        agenda.close();
        if (services != null) {
            services.close();
        }
        folder.close();
    }

    private void register(Settings settings, BiConsumer<RoutesConfig, DataFolder> besides) {
        Room room = new Room(folder.database(), folder.store(), new Pages(), clock);
        ToolAddress address = new ToolAddress(baseUrl);
        Cookies cookies = new Cookies(baseUrl);
        WebSessionStore sessions = new WebSessionStore(folder.database(), clock);
        Viewing viewing = new Viewing(sessions, folder.store(), cookies);
        LaunchTraceStore traces = new LaunchTraceStore(folder.database());
        HandoverStore handovers = new HandoverStore(folder.database(), clock);
        folder.requireContentKeys();
        Vault vault = folder.vault();
        ToolKeyRing keys = vault.ring(clock);
        LoginStates states = new LoginStates(StateKey.of(vault.secret("login-state")), clock);
        NetworkPolicy network = NetworkPolicy.forToolAt(baseUrl, settings.allowedNetworks());
        PlatformServices platforms = new PlatformServices(network, keys, new HealthEvents(folder.database()), clock);
        services = platforms;
        RosterRoutes rosters =
                new RosterRoutes(room, viewing, folder.registrations(), agenda, new Rosters(platforms.patient()));
        Matchmaking matchmaking = new Matchmaking(clock, folder.identities()::hasArrived);
        FigureMaking making = new FigureMaking(folder.identities(), clock.getZone());
        WatchRoutes watch = new WatchRoutes(room, viewing, baseUrl);
        StopTokens reportMails = new StopTokens(vault.secret("report-mails"));
        List<Feature> features = List.of(
                launches(keys, states, room, address, platforms, cookies, sessions, viewing, traces, handovers)
                        ::register,
                registration(room, address, platforms)::register,
                new HomeRoutes(room, viewing, sessions)::register,
                new AttentionRoutes(room, viewing, baseUrl)::register,
                new EnrolmentRoutes(room, viewing, folder.bindings())::register,
                rosters::register,
                new MatchingRoutes(room, viewing, matchmaking)::register,
                new SuggestionRoutes(room, viewing)::register,
                new AgreementRoutes(room, viewing)::register,
                new PairingRoutes(room, viewing)::register,
                new LeavingRoutes(room, viewing)::register,
                new ClosingRoutes(room, viewing)::register,
                new CandourRoutes(room, viewing)::register,
                new AssessmentRoutes(room, viewing)::register,
                new PulseRoutes(room, viewing)::register,
                new ContactRoutes(room, viewing)::register,
                new QualityRoutes(room, viewing, baseUrl)::register,
                new CharterRoutes(room, viewing)::register,
                new GoalRoutes(room, viewing)::register,
                new SessionRoutes(room, viewing)::register,
                new MeetingRoutes(room, viewing)::register,
                new AgendaRoutes(room, viewing)::register,
                new CalendarRoutes(room, viewing, baseUrl)::register,
                new IdentityRoutes(room, viewing, folder.identities(), folder.bindings(), vault.secret("join-code"))
                        ::register,
                new AssistanceRoutes(room, viewing)::register,
                new IntakeRoutes(room, viewing, vault.secret("name-search"))::register,
                new InquiryRoutes(room, viewing)::register,
                new JournalRoutes(room, viewing)::register,
                new NetworkRoutes(room, viewing)::register,
                new VisitRoutes(room, viewing)::register,
                new CompletionRoutes(room, viewing)::register,
                new ReleaseRoutes(room, viewing)::register,
                new GatheringRoutes(room, viewing, baseUrl, vault.secret("gatherings"))::register,
                new DistrictRoutes(room, viewing)::register,
                new ProgramRoutes(room, viewing)::register,
                new SteeringRoutes(room, viewing)::register,
                new FiguresRoutes(room, viewing, making)::register,
                new DefinitionRoutes(room, viewing, making)::register,
                new SurveyRoutes(room, viewing)::register,
                new PrivacyRoutes(room, viewing)::register,
                watch::register,
                new ReminderRoutes(room, viewing, vault.secret("reminders"))::register,
                new OutboxRoutes(room, viewing, settings.mailServer().isPresent())::register,
                new ResourceRoutes(room, viewing)::register,
                new FeedbackRoutes(room, viewing)::register,
                new RightsRoutes(room, viewing, folder)::register,
                new ProposalRoutes(room, viewing)::register,
                new OutcomeRoutes(room, viewing)::register,
                new ReportRoutes(room, viewing, new PseudonymCodes(vault.secret(PseudonymCodes.SECRET)), reportMails)
                        ::register,
                new ReviewRoutes(room, viewing, folder.identities())::register,
                new PickRoutes(
                        room,
                        viewing,
                        sessions,
                        folder.bindings(),
                        folder.registrations(),
                        new DeepLinkingAnswers(keys, clock),
                        address)::register,
                new AdminRoutes(room, viewing, sessions, folder, address, platforms, settings.mailServer())::register,
                new EdgeRoutes(room, viewing, folder.registrations())::register);
        List<Errand> errands = new ArrayList<>(rosters.errands());
        errands.add(new Errand.Every("cleaning", Duration.ofHours(1), stopping -> clean(sessions, traces, handovers)));
        errands.add(new Gradebook(folder.database(), folder.registrations(), platforms.once(), clock).errand());
        errands.add(new RetentionErrand(folder.erasing(), clock).errand());
        errands.add(watch.errand());
        errands.add(new OfferErrand(folder.store(Purpose.TIDYING), clock).errand());
        errands.add(new LeftOverErrand(folder.database(), folder.store(Purpose.TIDYING), clock).errand());
        errands.add(new WindowErrand(folder.store(Purpose.TIDYING), clock).errand());
        errands.add(new NeedsErrand(folder.store(Purpose.TIDYING), clock).errand());
        errands.add(new JournalErrand(folder.store(Purpose.TIDYING), clock).errand());
        errands.add(new BulletinErrand(folder.store(Purpose.EVALUATING), making, clock).errand());
        errands.add(new WaveErrand(folder.store(Purpose.EVALUATING), clock).errand());
        errands.add(new ReportErrand(room, folder.store(Purpose.MAILING), baseUrl, reportMails).errand());
        errands.add(new ReminderErrand(room, baseUrl, vault.secret("reminders")).errand());
        errands.add(new Postman(folder.database(), settings.mailServer(), clock).errand());
        agenda.start(errands);
        metrics.ifPresent(this::measure);
        web.answer(baseUrl, routes -> {
            features.forEach(feature -> feature.register(routes));
            besides.accept(routes, folder);
        });
    }

    private void measure(Metrics told) {
        web.tell(told);
        Outbox outbox = new Outbox(folder.database());
        told.tell("mail.waiting", "Mails that wait to be sent", outbox, Outbox::waiting);
    }

    /** One feature's routes. */
    private interface Feature {
        void register(RoutesConfig routes);
    }

    private LaunchRoutes launches(
            ToolKeyRing keys,
            LoginStates states,
            Room room,
            ToolAddress address,
            PlatformServices platforms,
            Cookies cookies,
            WebSessionStore sessions,
            Viewing viewing,
            LaunchTraceStore traces,
            HandoverStore handovers) {
        LaunchVerifier verifier = new LaunchVerifier(
                folder.registrations(),
                folder.deployments(),
                platforms.keySets(),
                folder.nonces(),
                states,
                address,
                clock);
        return new LaunchRoutes(
                new OidcLogin(folder.registrations(), address, states),
                verifier,
                keys,
                new Arrivals(
                        folder.database(),
                        verifier,
                        folder.registrations(),
                        folder.bindings(),
                        folder.identities(),
                        folder.courses(),
                        folder.gradeColumns(),
                        sessions,
                        traces,
                        clock),
                new HandoverRoutes(handovers, sessions, folder.database(), viewing, room.pages(), baseUrl),
                traces,
                folder.registrations(),
                viewing,
                cookies,
                room.pages(),
                clock);
    }

    private RegistrationRoutes registration(Room room, ToolAddress address, PlatformServices platforms) {
        ToolCard card = new ToolCard(address);
        return new RegistrationRoutes(
                folder.invites(),
                new DynamicRegistration(platforms.outbound(), card.configuration()),
                folder.platforms(),
                card,
                room.pages(),
                clock);
    }

    private void clean(WebSessionStore sessions, LaunchTraceStore traces, HandoverStore handovers) {
        Instant now = clock.instant();
        folder.nonces().forgetExpired(now);
        sessions.forgetExpired(now);
        handovers.forgetExpired(now);
        new AttemptStore(folder.database(), clock).forgetFree(now);
        traces.forget(now.minus(LaunchTraceStore.KEPT));
    }
}
