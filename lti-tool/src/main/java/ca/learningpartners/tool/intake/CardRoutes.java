package ca.learningpartners.tool.intake;

import ca.learningpartners.mentorship.participant.Answer;
import ca.learningpartners.mentorship.participant.AnsweringQuestion;
import ca.learningpartners.mentorship.participant.Intake;
import ca.learningpartners.mentorship.participant.Question;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Optional;

/**
 * One question, one answer. A card is kept when it is left; with script also while it is filled in, which is answered
 * with a word instead of a page.
 */
final class CardRoutes {

    private static final String STALE = "answered-meanwhile";

    private final Room room;
    private final Viewing viewing;
    private final NameTickets tickets;
    private final NameSearchStore names;

    CardRoutes(Room room, Viewing viewing, NameTickets tickets) {
        this.room = room;
        this.viewing = viewing;
        this.tickets = tickets;
        this.names = new NameSearchStore(room.database());
    }

    void register(RoutesConfig routes) {
        routes.get("/programs/{program}/intake/{question}", this::show);
        routes.post("/programs/{program}/intake/{question}", this::save);
        routes.post("/programs/{program}/intake/{question}/search", this::search);
    }

    private void show(Context context) {
        Viewer viewer = viewing.viewer(context);
        CardShowing card = card(context, viewer);
        room.pages().show(context, "intake/card", frame(context, card), card.page());
    }

    private void save(Context context) {
        Viewer viewer = viewing.viewer(context);
        CardShowing card = card(context, viewer).typed(CardInput.of(context));
        boolean asTyped = String.valueOf(context.header("Accept")).startsWith("application/json");
        try {
            Answer answer = card.reading().answer();
            Intake intake = keep(viewer, card, answer);
            if (asTyped) {
                Answer kept = intake.answer(answer.question()).orElseThrow();
                tell(
                        context,
                        Map.of("seen", kept.written(), "said", card.frame().t("intake.kept")));
            } else {
                context.redirect(card.goesOn(String.valueOf(context.formParam("then"))), HttpStatus.SEE_OTHER);
            }
        } catch (RefusedException refused) {
            refuse(context, viewer, card, refused, asTyped);
        }
    }

    private Intake keep(Viewer viewer, CardShowing card, Answer answer) {
        return viewer.store()
                .write(stores -> new AnsweringQuestion(
                                stores.programs(),
                                stores.participants(),
                                stores.appointments(),
                                stores.enrolments(),
                                stores.audit())
                        .answer(
                                viewer.actor(),
                                card.program(),
                                answer,
                                card.input().text("seen"),
                                room.today(),
                                room.clock().instant()));
    }

    private void refuse(Context context, Viewer viewer, CardShowing card, RefusedException refused, boolean asTyped) {
        Refusal refusal = refused.refusal();
        boolean stale = refusal.code().equals(STALE);
        if (!stale && !CardShowing.speaksOfAField(refusal)) {
            throw refused;
        }
        context.status(stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        if (asTyped) {
            tell(context, Map.of("said", card.sentence(refusal)));
            return;
        }
        // What is kept may have changed since this request began.
        CardShowing now = card(context, viewer).typed(card.input());
        CardShowing shown = stale
                ? now.besideWhatIsKept()
                : now.refused(refusal, card.input().text("seen"));
        room.pages().show(context, "intake/card", frame(context, shown), shown.page());
    }

    /** What is typed on the card so far comes back with whom the search found. */
    private void search(Context context) {
        Viewer viewer = viewing.viewer(context);
        CardShowing card = card(context, viewer).typed(CardInput.of(context));
        if (card.question() != Question.NO_CONTACT) {
            throw new NotFoundResponse();
        }
        String seen = card.input().text("seen");
        CardShowing shown;
        try {
            shown = card.found(
                    names.search(
                            card.program(),
                            card.asked().otherPart(),
                            viewer.id(),
                            card.input().text("name"),
                            card.frame().locale(),
                            room.clock().instant()),
                    seen);
        } catch (RefusedException refused) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            shown = card.refused(refused.refusal(), seen);
        }
        room.pages().show(context, "intake/card", frame(context, shown), shown.page());
    }

    /** A card that was posted can be asked for again, in the other language too. */
    private Frame frame(Context context, CardShowing card) {
        return card.frame().at(card.asked().address(card.question()));
    }

    private static void tell(Context context, Map<String, String> words) {
        context.header("Cache-Control", "no-store").json(words);
    }

    private CardShowing card(Context context, Viewer viewer) {
        ProgramId program = Forms.path(context, "program", ProgramId::new);
        Question question = Question.named(context.pathParam("question")).orElseThrow(NotFoundResponse::new);
        Asked asked = viewer.store()
                .read(stores -> Asked.of(stores, program, viewer.id()))
                .filter(found -> found.intake().answer(question).isPresent())
                .orElseThrow(NotFoundResponse::new);
        Frame frame = viewing.frame(context, "intake.title");
        return CardShowing.of(
                asked, question, frame, people(viewer, asked), room.today().getYear());
    }

    private CardPeople people(Viewer viewer, Asked asked) {
        return new CardPeople(
                id -> tickets.ticket(viewer.id(), id),
                ticket -> tickets.person(viewer.id(), ticket),
                id -> Optional.ofNullable(asked.listed().get(id))
                        .or(() -> viewer.store()
                                .read(stores -> stores.participants().find(id))));
    }
}
