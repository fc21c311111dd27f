package ca.learningpartners.tool.candour;

import ca.learningpartners.mentorship.reflection.CandidReply;
import ca.learningpartners.mentorship.reflection.CandidReplyId;
import ca.learningpartners.mentorship.reflection.CandourEnd;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;

/** One exchange: read, answered, thanked for, closed, and words taken back. */
final class ExchangeRoutes {

    private static final String ONE = CandourRoutes.ALL + "/{candour}";

    private final Room room;
    private final Viewing viewing;
    private final PairRoutes pair;

    ExchangeRoutes(Room room, Viewing viewing, PairRoutes pair) {
        this.room = room;
        this.viewing = viewing;
        this.pair = pair;
    }

    void register(RoutesConfig routes) {
        routes.get(ONE, context -> show(context, typed("", "", ""), Optional.empty()));
        routes.post(ONE + "/answers", this::answer);
        routes.post(ONE + "/answers/withdrawal", this::takeAnswerBack);
        routes.post(ONE + "/thanks", this::thank);
        routes.post(ONE + "/closure", this::close);
        routes.post(ONE + "/withdrawal", this::takeBack);
    }

    private void answer(Context context) {
        String text = Optional.ofNullable(context.formParam("text")).orElse("");
        String id = Forms.text(context, "id").orElse("");
        try {
            CandidReplyId reply = UnfitField.madeHere(id, CandidReplyId::new);
            String words = UnfitField.needed("text", text, CandidReply.LONGEST, "candour-needed");
            pair.write(
                    context,
                    (it, writer) -> it.answer(
                            writer.actor(),
                            PairRoutes.exchange(context),
                            reply,
                            words,
                            edition(context),
                            writer.now()));
            done(context, "candour-answered");
        } catch (RefusedException refused) {
            again(context, typed(id, text, ""), PairRoutes.unfit("text", refused));
        } catch (UnfitField unfit) {
            again(context, typed(id, text, ""), unfit);
        }
    }

    private void thank(Context context) {
        String typed = Optional.ofNullable(context.formParam("word")).orElse("");
        try {
            String word = UnfitField.passage("word", typed, CandourEnd.LONGEST);
            pair.write(
                    context,
                    (it, writer) -> it.thank(writer.actor(), PairRoutes.exchange(context), word, writer.now()));
            done(context, "candour-thanked");
        } catch (UnfitField unfit) {
            again(context, typed("", "", typed), unfit);
        }
    }

    private void close(Context context) {
        pair.write(context, (it, writer) -> it.close(writer.actor(), PairRoutes.exchange(context), writer.now()));
        done(context, "candour-closed");
    }

    private void takeBack(Context context) {
        pair.write(context, (it, writer) -> it.takeBack(writer.actor(), PairRoutes.exchange(context), writer.now()));
        context.redirect(
                "/pairings/" + PairRoutes.pairing(context) + "/candour?done=candour-taken-back", HttpStatus.SEE_OTHER);
    }

    private void takeAnswerBack(Context context) {
        pair.write(
                context,
                (it, writer) -> it.takeBack(
                        writer.actor(),
                        PairRoutes.exchange(context),
                        Forms.value(context, "answer", CandidReplyId::new).orElseThrow(NotFoundResponse::new),
                        writer.now()));
        done(context, "candour-taken-back");
    }

    /** The page once more, with everything that was typed. */
    private void again(Context context, CandourPage.Typed typed, UnfitField unfit) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(context, typed, Optional.of(unfit.problem(viewing.messages(context))));
    }

    private void show(Context context, CandourPage.Typed typed, Optional<UnfitField.Problem> problem) {
        CandourPage page = pair.read(context, pages -> pages.one(PairRoutes.exchange(context), typed, problem))
                .orElseThrow(NotFoundResponse::new);
        room.pages().show(context, "candour-one", viewing.frame(context, "candour.title"), page);
    }

    private static CandourPage.Typed typed(String id, String text, String word) {
        return new CandourPage.Typed(
                UnfitField.isMadeHere(id) ? id : CandidReplyId.random().value(), text, word);
    }

    private static void done(Context context, String what) {
        context.redirect(
                "/pairings/" + PairRoutes.pairing(context) + "/candour/" + PairRoutes.exchange(context) + "?done="
                        + what,
                HttpStatus.SEE_OTHER);
    }

    private static int edition(Context context) {
        return Forms.text(context, "edition")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }
}
