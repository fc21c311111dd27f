package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.RankingTopics;
import ca.learningpartners.mentorship.gathering.Team;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** What all pages about gatherings stand on: who looks at which gathering, and forms that come back as they were typed. */
final class HallRoutes {

    private static final Set<String> NOT_OF_THE_FORM = Set.of("unknown-gathering", "unknown-program");

    /** The page of the tables side by side. */
    static final String TABLES = "gathering-tables";

    private final Room room;
    private final Viewing viewing;

    HallRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    Room room() {
        return room;
    }

    Instant now() {
        return room.clock().instant();
    }

    Viewer viewer(Context context) {
        return viewing.viewer(context);
    }

    static GatheringId id(Context context) {
        return Forms.path(context, "gathering", GatheringId::new);
    }

    /** A program in which the viewer is invited to gatherings. */
    static Program program(Context context, Viewer viewer, Stores stores) {
        ProgramId id = Forms.path(context, "program", ProgramId::new);
        return stores.programs()
                .find(id)
                .filter(found -> Team.isInvited(viewer.actor(), id))
                .orElseThrow(NotFoundResponse::new);
    }

    Seen seen(Context context, Viewer viewer, Stores stores) {
        Gathering gathering = stores.gatherings()
                .find(id(context))
                .filter(found -> Team.isInvited(viewer.actor(), found.program()))
                .orElseThrow(NotFoundResponse::new);
        Program program = stores.programs().find(gathering.program()).orElseThrow();
        return new Seen(viewer, program, gathering, stores.zones().of(viewer.id()), now());
    }

    /** Shows a page about a gathering; a vote that is over is counted before anybody looks. */
    void show(Context context, String template, BiFunction<Seen, Stores, Object> page) {
        Viewer viewer = viewer(context);
        countWhatIsOver(context, viewer);
        Object made = viewer.store().read(stores -> page.apply(seen(context, viewer, stores), stores));
        Frame frame = viewing.frame(context, "gathering.title");
        room.pages().show(context, template, template.equals(TABLES) ? frame.widened() : frame, made);
    }

    private void countWhatIsOver(Context context, Viewer viewer) {
        boolean due = viewer.store()
                .read(stores -> ranking(stores)
                        .isToBeCounted(seen(context, viewer, stores).gathering(), now()));
        if (due) {
            viewer.store().write(stores -> {
                ranking(stores).count(id(context), now());
                return true;
            });
        }
    }

    static RankingTopics ranking(Stores stores) {
        return new RankingTopics(stores.gatherings(), stores.topics(), stores.ballotBox(), stores.audit());
    }

    void showProgram(Context context, String template, Object page) {
        room.pages().show(context, template, viewing.frame(context, "gathering.title"), page);
    }

    /**
     * Does what a form asks for and goes on; if a rule speaks against it, the page comes back with the form as it was
     * typed.
     */
    void inForm(Context context, String form, String there, Consumer<Filled> again, Consumer<Stores> work) {
        inForm(
                context,
                form,
                there,
                again,
                () -> viewing.viewer(context).store().write(stores -> {
                    work.accept(stores);
                    return true;
                }));
    }

    /** The same for work that opens its transactions itself. */
    void inForm(Context context, String form, String there, Consumer<Filled> again, Runnable work) {
        try {
            work.run();
        } catch (RefusedException refused) {
            if (NOT_OF_THE_FORM.contains(refused.refusal().code())) {
                throw refused;
            }
            comeBack(context, form, "", refused.refusal(), again);
            return;
        } catch (UnfitField unfit) {
            comeBack(context, form, "", unfit.refusal(), again);
            return;
        }
        context.redirect(there, HttpStatus.SEE_OTHER);
    }

    private void comeBack(Context context, String form, String field, Refusal refusal, Consumer<Filled> again) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        again.accept(Filled.of(context.formParamMap(), form, field, refusal, viewing.messages(context)));
    }

    /** A field as one line of text. */
    static String line(Context context, String field, int most) {
        return UnfitField.line(field, Forms.text(context, field).orElse(""), most);
    }

    /** A field as text of several lines. */
    static String passage(Context context, String field, int most) {
        return UnfitField.passage(field, Forms.text(context, field).orElse(""), most);
    }
}
