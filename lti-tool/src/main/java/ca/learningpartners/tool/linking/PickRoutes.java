package ca.learningpartners.tool.linking;

import ca.learningpartners.lti.deeplink.ContentItem;
import ca.learningpartners.lti.deeplink.DeepLinkingAnswer;
import ca.learningpartners.lti.deeplink.DeepLinkingAnswers;
import ca.learningpartners.lti.deeplink.DeepLinkingRefused;
import ca.learningpartners.lti.deeplink.DeepLinkingRequest;
import ca.learningpartners.lti.deeplink.DeepLinkingResponse;
import ca.learningpartners.lti.launch.DeepLinkingSettings;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.Registrations;
import ca.learningpartners.lti.registration.ToolAddress;
import ca.learningpartners.mentorship.access.Purpose;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.platform.BindingStore;
import ca.learningpartners.tool.platform.Vouched;
import ca.learningpartners.tool.runtime.FormTarget;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.ProblemPage;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.SignedOut;
import ca.learningpartners.tool.viewer.Viewing;
import ca.learningpartners.tool.viewer.Visitor;
import ca.learningpartners.tool.viewer.WebSession;
import ca.learningpartners.tool.viewer.WebSessionStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;

/**
 * Choosing what links in a course open. Whoever teaches there, or administers the platform, may; they need not be
 * anybody in a program. The answer goes back to the platform the session came from, and nowhere else.
 */
public final class PickRoutes {

    private static final String PICK = "/pick";
    private static final String LINK = "ltiResourceLink";

    private final Room room;
    private final Viewing viewing;
    private final WebSessionStore sessions;
    private final BindingStore bindings;
    private final Registrations registrations;
    private final DeepLinkingAnswers answers;
    private final ToolAddress address;

    public PickRoutes(
            Room room,
            Viewing viewing,
            WebSessionStore sessions,
            BindingStore bindings,
            Registrations registrations,
            DeepLinkingAnswers answers,
            ToolAddress address) {
        this.room = room;
        this.viewing = viewing;
        this.sessions = sessions;
        this.bindings = bindings;
        this.registrations = registrations;
        this.answers = answers;
        this.address = address;
    }

    public void register(RoutesConfig routes) {
        routes.get(PICK, this::choose);
        routes.post(PICK + "/selection", this::place);
        routes.post(PICK + "/cancellation", this::cancel);
    }

    private void choose(Context context) {
        WebSession session = viewing.require(context);
        Optional<DeepLinkingSettings> settings = sessions.placing(session);
        if (settings.isEmpty()) {
            refuse(context, HttpStatus.FORBIDDEN, "pick-who");
            return;
        }
        Shelves shelves = shelves(session, settings.get());
        show(context, shelves, PickInput.fresh(shelves.all()), problem(shelves));
    }

    private void place(Context context) {
        WebSession session = ofThisLaunch(context);
        DeepLinkingSettings settings = placing(session);
        Frame frame = frame(context);
        Shelves shelves = shelves(session, settings);
        PickInput input = PickInput.of(context, shelves.all());
        try {
            List<ContentItem> items = shelves.items(input, frame.messages(), address);
            DeepLinkingResponse response = DeepLinkingResponse.of(items.toArray(new ContentItem[0]));
            send(context, session, response.withMessage(frame.t("pick.placed", items.size())));
        } catch (RefusedException refused) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, shelves, input, Optional.of(refused.refusal()));
        }
    }

    private void cancel(Context context) {
        WebSession session = ofThisLaunch(context);
        send(context, session, DeepLinkingResponse.nothing(frame(context).t("pick.placed", 0)));
    }

    /** What is in the way of choosing anything at all. */
    private static Optional<Refusal> problem(Shelves shelves) {
        if (!shelves.settings().acceptTypes().contains(LINK)) {
            return Optional.of(Refusal.of("pick-type"));
        }
        return shelves.programs().isEmpty() ? Optional.of(Refusal.of("pick-no-program")) : Optional.empty();
    }

    private void show(Context context, Shelves shelves, PickInput input, Optional<Refusal> problem) {
        Frame frame = frame(context);
        boolean possible = problem(shelves).isEmpty();
        Shelves shown = possible ? shelves : Shelves.of(List.of(), shelves.settings());
        Optional<String> sentence = problem.map(refusal ->
                frame.t("refusal." + refusal.code(), refusal.details().toArray()));
        room.pages().show(context, "pick", frame, shown.page(input, frame.messages(), sentence));
    }

    private void send(Context context, WebSession session, DeepLinkingResponse response) {
        Visitor visitor = session.visitor().orElseThrow(SignedOut::new);
        Registration registration = registrations.find(visitor.registration()).orElseThrow(SignedOut::new);
        DeepLinkingRequest request = new DeepLinkingRequest(
                registration.id(), session.deployment().orElseThrow(SignedOut::new), placing(session));
        try {
            DeepLinkingAnswer answer = answers.answer(registration, request, response);
            FormTarget.allow(context, answer.returnUrl());
            Sending sending = new Sending(answer, response.items().size());
            room.pages().show(context, "pick-sending", frame(context), sending);
        } catch (DeepLinkingRefused e) {
            throw new RefusedException(code(e.reason()));
        }
    }

    private static String code(DeepLinkingRefused.Reason reason) {
        return switch (reason) {
            case TYPE_NOT_ACCEPTED -> "pick-type";
            case SEVERAL_NOT_ACCEPTED -> "pick-several";
            case LINE_ITEM_NOT_ACCEPTED -> "pick-column";
        };
    }

    /** Every launch has a session of its own; a form of an earlier one can no longer be answered in this browser. */
    private WebSession ofThisLaunch(Context context) {
        try {
            return viewing.require(context);
        } catch (ForbiddenResponse e) {
            throw new RefusedException("pick-other-launch");
        }
    }

    private DeepLinkingSettings placing(WebSession session) {
        return sessions.placing(session).orElseThrow(() -> new RefusedException("pick-who"));
    }

    /** The programs in which people take part whom the platform vouches for. */
    private Shelves shelves(WebSession session, DeepLinkingSettings settings) {
        Visitor visitor = session.visitor().orElseThrow(SignedOut::new);
        List<Program> programs = bindings.vouched(visitor.registration(), visitor.scope())
                .map(this::programs)
                .orElse(List.of());
        return Shelves.of(programs, settings);
    }

    private List<Program> programs(Vouched vouched) {
        return room.store(Purpose.SIGNING_IN).read(stores -> stores.programs().all()).stream()
                .filter(program -> vouched.district()
                        .map(district -> program.refusal(district).isEmpty())
                        .orElse(true))
                .toList();
    }

    private Frame frame(Context context) {
        return viewing.frame(context, "pick.title").at(PICK).widened();
    }

    private void refuse(Context context, HttpStatus status, String code) {
        context.status(status);
        Frame frame = frame(context);
        room.pages().show(context, "problem", frame, new ProblemPage(code, frame.t("refusal." + code)));
    }
}
