package ca.learningpartners.tool.feedback;

import ca.learningpartners.mentorship.feedback.EntryId;
import ca.learningpartners.mentorship.feedback.KeepingLedger;
import ca.learningpartners.mentorship.feedback.LedgerEntry;
import ca.learningpartners.mentorship.feedback.Matter;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** The ledger of what was said and done, and the two lists of what is told and asked for. */
public final class FeedbackRoutes {

    private final Room room;
    private final Viewing viewing;
    private final RequestRoutes requests;

    public FeedbackRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
        this.requests = new RequestRoutes(room, viewing);
    }

    public void register(RoutesConfig routes) {
        routes.get("/programs/{program}/feedback", context -> list(context, Matter.Sort.FEEDBACK));
        routes.get("/programs/{program}/support", context -> list(context, Matter.Sort.SUPPORT));
        routes.get("/programs/{program}/ledger/new", this::form);
        routes.post("/programs/{program}/ledger", this::write);
        routes.post("/ledger/{entry}/removal", this::takeOut);
        requests.register(routes);
    }

    private void list(Context context, Matter.Sort sort) {
        Viewer viewer = viewing.viewer(context);
        FeedbackPage page = requests.inProgram(context, viewer, pages -> pages.page(sort, Forms.page(context)));
        String key = sort == Matter.Sort.FEEDBACK ? "feedback" : "support";
        room.pages().show(context, key, viewing.frame(context, key + ".title"), page);
    }

    private void form(Context context) {
        showForm(context, LedgerInput.empty(room.today().toString()), Optional.empty());
    }

    private void write(Context context) {
        Viewer viewer = viewing.viewer(context);
        ProgramId program = Forms.path(context, "program", ProgramId::new);
        viewer.requireStaff(program);
        LedgerInput input = LedgerInput.of(context);
        try {
            LedgerEntry entry = requests.inProgram(
                    context,
                    viewer,
                    pages -> input.entry(
                            pages.staffs(),
                            pages.offered().stream().map(FeedbackPage.Seen::id).toList(),
                            new Fact(viewer.id(), room.clock().instant())));
            viewer.store()
                    .write(stores -> UnfitField.in("day", () -> {
                        new KeepingLedger(stores.ledger(), stores.audit())
                                .write(
                                        viewer.actor(),
                                        entry,
                                        stores.programs()
                                                .find(program)
                                                .orElseThrow()
                                                .startsOn(),
                                        room.today(),
                                        room.clock().instant());
                        return true;
                    }));
            context.redirect("/programs/" + program + "/feedback?done=ledger-written", HttpStatus.SEE_OTHER);
        } catch (UnfitField unfit) {
            if (unfit.refusal().code().startsWith("unknown-")) {
                throw new RefusedException(unfit.refusal());
            }
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            showForm(context, input, Optional.of(unfit.problem(viewing.messages(context))));
        }
    }

    private void takeOut(Context context) {
        Viewer viewer = viewing.viewer(context);
        EntryId id = Forms.path(context, "entry", EntryId::new);
        ProgramId program = viewer.store().write(stores -> {
            LedgerEntry entry = stores.ledger().find(id).orElseThrow(() -> new RefusedException("unknown-entry"));
            new KeepingLedger(stores.ledger(), stores.audit())
                    .takeOut(viewer.actor(), id, room.clock().instant());
            return entry.by().program();
        });
        context.redirect("/programs/" + program + "/feedback?done=saved", HttpStatus.SEE_OTHER);
    }

    private void showForm(Context context, LedgerInput input, Optional<UnfitField.Problem> problem) {
        Viewer viewer = viewing.viewer(context);
        viewer.requireStaff(Forms.path(context, "program", ProgramId::new));
        LedgerFormPage page = requests.inProgram(context, viewer, pages -> pages.form(input, problem));
        room.pages().show(context, "ledger-form", viewing.frame(context, "ledger.new"), page);
    }
}
