package ca.learningpartners.tool.candour;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.reflection.CandidDraft;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** Asking one's partner for candour, for the two partners and nobody else. */
public final class CandourRoutes {

    static final String ALL = "/pairings/{pairing}/candour";

    private final Room room;
    private final Viewing viewing;
    private final PairRoutes pair;

    public CandourRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
        this.pair = new PairRoutes(room, viewing);
    }

    public void register(RoutesConfig routes) {
        routes.get(ALL, this::list);
        routes.get(ALL + "/new", context -> form(context, AskInput.fresh(), Optional.empty()));
        routes.post(ALL, this::ask);
        new ExchangeRoutes(room, viewing, pair).register(routes);
    }

    private void list(Context context) {
        CandourListPage page = pair.read(context, CandourPages::list);
        room.pages().show(context, "candour", viewing.frame(context, "candour.title"), page);
    }

    private void ask(Context context) {
        PairingId pairing = PairRoutes.pairing(context);
        AskInput typed = AskInput.of(context);
        try {
            CandidDraft draft = typed.draft();
            pair.write(context, (it, writer) -> it.ask(writer.actor(), pairing, draft, writer.today(), writer.now()));
            context.redirect("/pairings/" + pairing + "/candour?done=candour-asked", HttpStatus.SEE_OTHER);
        } catch (RefusedException refused) {
            String code = refused.refusal().code();
            UnfitField unfit = PairRoutes.unfit(code.equals("candour-day") ? "until" : "about", refused);
            again(context, typed.renewed(code.equals("candour-id-taken")), unfit);
        } catch (UnfitField unfit) {
            again(context, typed.renewed(false), unfit);
        }
    }

    /** The form once more, with everything that was typed. */
    private void again(Context context, AskInput typed, UnfitField unfit) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        form(context, typed, Optional.of(unfit.problem(viewing.messages(context))));
    }

    private void form(Context context, AskInput typed, Optional<UnfitField.Problem> problem) {
        Optional<AskingPage> page = pair.read(context, pages -> pages.asking(typed, problem));
        if (page.isPresent()) {
            room.pages().show(context, "candour-ask", viewing.frame(context, "candour.title"), page.get());
        } else {
            context.redirect("/pairings/" + PairRoutes.pairing(context) + "/candour", HttpStatus.SEE_OTHER);
        }
    }
}
