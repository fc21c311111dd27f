package ca.learningpartners.tool.assistance;

import ca.learningpartners.mentorship.participant.Assistance;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.participant.NamingAssistant;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.AttemptStore;
import ca.learningpartners.tool.viewer.AttemptStore.Measure;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A partner names an assistant by the exact work address, and either of the two ends it. */
public final class AssistanceRoutes {

    private static final String ADDRESS = "/assistants";

    /** What is said beside the field. */
    private static final Set<String> AT_THE_FIELD =
            Set.of("unknown-assistant", "assistant-is-oneself", "assistant-too-often", "assistant-address");

    /** So that the form cannot tell which addresses of a district are known here. */
    private static final Measure TRIES = new Measure(10, Duration.ofMinutes(6));

    private final Room room;
    private final Viewing viewing;
    private final AttemptStore attempts;

    public AssistanceRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
        this.attempts = new AttemptStore(room.database(), room.clock());
    }

    public void register(RoutesConfig routes) {
        routes.get(ADDRESS, this::show);
        routes.post(ADDRESS, this::name);
        routes.post(ADDRESS + "/end", this::takeBack);
        routes.post(ADDRESS + "/stepping-down", this::stepDown);
    }

    private void show(Context context) {
        show(context, viewing.viewer(context), Optional.empty());
    }

    private void name(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = program(context);
        String typed = Forms.text(context, "address").orElse("");
        try {
            EmailAddress address = address(typed);
            if (!attempts.count("assistant " + viewer.id(), TRIES)) {
                throw new RefusedException("assistant-too-often");
            }
            viewer.store()
                    .write(stores -> naming(stores)
                            .name(viewer.actor(), program, address, room.clock().instant()));
        } catch (RefusedException refused) {
            String code = refused.refusal().code();
            if (!AT_THE_FIELD.contains(code)) {
                throw refused;
            }
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, viewer, Optional.of(new Refused(program, typed, "refusal." + code)));
            return;
        }
        context.redirect(ADDRESS + "?done=assistant-named", HttpStatus.SEE_OTHER);
    }

    private void takeBack(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = program(context);
        viewer.store().write(stores -> {
            naming(stores).takeBack(viewer.actor(), program, room.clock().instant());
            return true;
        });
        context.redirect(ADDRESS + "?done=assistance-ended", HttpStatus.SEE_OTHER);
    }

    private void stepDown(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = program(context);
        ParticipantId principal =
                Forms.value(context, "principal", ParticipantId::new).orElseThrow(NotFoundResponse::new);
        viewer.store().write(stores -> {
            naming(stores)
                    .stepDown(viewer.actor(), program, principal, room.clock().instant());
            return true;
        });
        context.redirect(ADDRESS + "?done=assistance-ended", HttpStatus.SEE_OTHER);
    }

    /** An address that was refused. */
    private record Refused(ProgramId program, String typed, String key) {}

    private void show(Context context, Viewer viewer, Optional<Refused> refused) {
        Frame frame = viewing.frame(context, "assistants.title");
        AssistantsPage page = viewer.store()
                .read(stores -> new AssistantsPage(
                        viewer.programs().stream()
                                .filter(id -> isPartner(viewer, id))
                                .map(id -> own(viewer, id, refused, stores, frame))
                                .toList(),
                        viewer.actor().assistances().stream()
                                .map(held -> held(held, stores))
                                .toList()));
        room.pages().show(context, "assistants", frame, page);
    }

    private static boolean isPartner(Viewer viewer, ProgramId program) {
        return viewer.actor().is(Role.MENTEE, program) || viewer.actor().is(Role.MENTOR, program);
    }

    private static AssistantsPage.Own own(
            Viewer viewer, ProgramId id, Optional<Refused> refused, Stores stores, Frame frame) {
        Optional<Refused> here = refused.filter(found -> found.program().equals(id));
        List<Assistance> named = stores.assistances().namedBy(viewer.id());
        return new AssistantsPage.Own(
                id.value(),
                program(id, stores).title(),
                named.stream()
                        .filter(held -> held.program().equals(id))
                        .findFirst()
                        .map(held -> named(person(held.assistant(), stores))),
                here.map(Refused::typed).orElse(""),
                here.map(Refused::key).map(frame::t));
    }

    private static AssistantsPage.Named named(Participant person) {
        return new AssistantsPage.Named(
                person.name(), Optional.ofNullable(person.email()).map(EmailAddress::value));
    }

    private static AssistantsPage.Held held(Assistance held, Stores stores) {
        return new AssistantsPage.Held(
                held.program().value(),
                program(held.program(), stores).title(),
                held.principal().value(),
                person(held.principal(), stores).name());
    }

    private static EmailAddress address(String typed) {
        try {
            return new EmailAddress(typed);
        } catch (IllegalArgumentException e) {
            throw new RefusedException("assistant-address");
        }
    }

    private static ProgramId program(Context context) {
        return Forms.value(context, "program", ProgramId::new).orElseThrow(NotFoundResponse::new);
    }

    private static NamingAssistant naming(Stores stores) {
        return new NamingAssistant(stores.participants(), stores.assistances(), stores.audit());
    }

    private static Program program(ProgramId id, Stores stores) {
        return stores.programs().find(id).orElseThrow();
    }

    private static Participant person(ParticipantId id, Stores stores) {
        return stores.participants().find(id).orElseThrow();
    }
}
