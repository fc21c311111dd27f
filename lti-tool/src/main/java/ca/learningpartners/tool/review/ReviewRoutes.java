package ca.learningpartners.tool.review;

import ca.learningpartners.mentorship.completion.Completion;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.platform.IdentityStore;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Sightings;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import ca.learningpartners.tool.viewer.Visitor;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A submission review. That the platform signed it proves nothing about who may look: a learner can obtain one about
 * anybody else in the course. So the program's own rules decide, and whoever they do not let see a person gets the same
 * answer whether that person is known here or not.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-sr/v1p0/#for-user-claim">LTI Submission Review 1.0, for_user</a>
 */
public final class ReviewRoutes {

    private final Room room;
    private final Viewing viewing;
    private final IdentityStore identities;
    private final CompletionReadModel completion;
    private final Sightings sightings;

    public ReviewRoutes(Room room, Viewing viewing, IdentityStore identities) {
        this.room = room;
        this.viewing = viewing;
        this.identities = identities;
        this.sightings = new Sightings(room);
        this.completion = new CompletionReadModel(room.database(), room.clock().getZone());
    }

    public void register(RoutesConfig routes) {
        routes.get("/review", this::review);
    }

    private void review(Context context) {
        Viewer viewer = viewing.viewer(context);
        Optional<ParticipantId> about = about(viewer);
        if (about.filter(viewer.id()::equals).isPresent()) {
            context.redirect(viewer.session().aim().view().path(), HttpStatus.SEE_OTHER);
            return;
        }
        Frame frame = viewing.frame(context, "review.title");
        Optional<ReviewPage> known = about.flatMap(person ->
                viewer.session().aim().program().flatMap(program -> known(viewer, person, program, frame.locale())));
        if (known.isPresent()) {
            sightings.note(
                    viewer.id(),
                    viewer.session().aim().program().orElseThrow(),
                    about.stream().collect(Collectors.toSet()),
                    Datum.COMPLETION);
        }
        context.status(known.isPresent() ? HttpStatus.OK : HttpStatus.FORBIDDEN);
        room.pages().show(context, "review", frame, known.orElseGet(ReviewPage.Closed::new));
    }

    /** Whom the platform means: its ids are good within its own scope, and nowhere else. */
    private Optional<ParticipantId> about(Viewer viewer) {
        return viewer.session()
                .visitor()
                .flatMap(visitor -> viewer.session()
                        .aim()
                        .about()
                        .map(subject -> new Visitor(
                                visitor.registration(),
                                visitor.scope(),
                                subject,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                        .flatMap(identities::find));
    }

    private Optional<ReviewPage> known(Viewer viewer, ParticipantId about, ProgramId program, Locale reader) {
        return viewer.store()
                .read(stores -> stores.programs()
                        .find(program)
                        .flatMap(found -> stores.participants()
                                .find(about)
                                .filter(person ->
                                        takesPart(person, program, stores) && viewer.coordinates(person, program))
                                .map(person ->
                                        page(person, found, stores.completions().of(program), reader))));
    }

    private static boolean takesPart(Participant person, ProgramId program, Stores stores) {
        return stores.appointments().of(person.id()).stream()
                .anyMatch(held -> held.program().equals(program));
    }

    private ReviewPage page(Participant person, Program program, Completion counts, Locale reader) {
        return new ReviewPage.Known(
                person.name(), program.title().in(reader), completion.of(person.id(), program.id(), counts));
    }
}
