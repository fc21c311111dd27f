package ca.learningpartners.tool.candour;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.reflection.BeingCandid;
import ca.learningpartners.mentorship.reflection.CandidDraft;
import ca.learningpartners.mentorship.reflection.CandidReply;
import ca.learningpartners.mentorship.reflection.CandidReplyId;
import ca.learningpartners.mentorship.reflection.CandourEnd;
import ca.learningpartners.mentorship.reflection.CandourId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asking one's partner for candour, and answering, for the two partners and nobody else. */
public final class CandourRoutes {

    private static final String ALL = "/pairings/{pairing}/candour";
    private static final String ONE = ALL + "/{candour}";

    /** What a rule says of the words comes back into the form. */
    private static final Set<String> OF_THE_WORDS = Set.of(
            "candour-needed",
            "candour-day",
            "candour-many",
            "candour-id-taken",
            "candour-own",
            "candour-full",
            "candour-over",
            "candour-not-begun",
            "pairing-concluded",
            "candour-changed");

    private final Room room;
    private final Viewing viewing;

    public CandourRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    public void register(RoutesConfig routes) {
        routes.get(ALL, this::list);
        routes.get(ALL + "/new", context -> form(context, AskInput.fresh(), Optional.empty()));
        routes.post(ALL, this::ask);
        routes.get(ONE, context -> show(context, fresh(), Optional.empty()));
        routes.post(ONE + "/answers", this::answer);
        routes.post(ONE + "/answers/withdrawal", this::takeAnswerBack);
        routes.post(ONE + "/thanks", this::thank);
        routes.post(ONE + "/closure", this::close);
        routes.post(ONE + "/withdrawal", this::takeBack);
    }

    private void list(Context context) {
        CandourListPage page = read(context, CandourPages::list);
        room.pages().show(context, "candour", viewing.frame(context, "candour.title"), page);
    }

    private void ask(Context context) {
        PairingId pairing = pairing(context);
        AskInput typed = AskInput.of(context);
        try {
            CandidDraft draft = typed.draft();
            candid(
                    context,
                    (it, viewer) -> it.ask(viewer.actor(), pairing, draft, viewer.today(), viewer.now()));
            context.redirect("/pairings/" + pairing + "/candour?done=candour-asked", HttpStatus.SEE_OTHER);
        } catch (RefusedException refused) {
            String field = refused.refusal().code().equals("candour-day") ? "until" : "about";
            UnfitField unfit = unfit(field, refused);
            boolean taken = refused.refusal().code().equals("candour-id-taken");
            again(context, unfit, problem -> form(context, typed.renewed(taken), problem));
        } catch (UnfitField unfit) {
            again(context, unfit, problem -> form(context, typed.renewed(false), problem));
        }
    }

    private void answer(Context context) {
        String text = Optional.ofNullable(context.formParam("text")).orElse("");
        String id = Forms.text(context, "id").orElse("");
        try {
            CandidReplyId reply = UnfitField.madeHere(id, CandidReplyId::new);
            String words = UnfitField.needed("text", text, CandidReply.LONGEST, "candour-needed");
            candid(
                    context,
                    (it, viewer) -> it.answer(
                            viewer.actor(), candour(context), reply, words, edition(context), viewer.now()));
            done(context, "candour-answered");
        } catch (RefusedException refused) {
            again(context, unfit("text", refused), problem -> show(context, typed(id, text, ""), problem));
        } catch (UnfitField unfit) {
            again(context, unfit, problem -> show(context, typed(id, text, ""), problem));
        }
    }

    private void thank(Context context) {
        String typed = Optional.ofNullable(context.formParam("word")).orElse("");
        try {
            String word = UnfitField.passage("word", typed, CandourEnd.LONGEST);
            candid(context, (it, viewer) -> it.thank(viewer.actor(), candour(context), word, viewer.now()));
            done(context, "candour-thanked");
        } catch (UnfitField unfit) {
            again(context, unfit, problem -> show(context, typed("", "", typed), problem));
        }
    }

    private void close(Context context) {
        candid(context, (it, viewer) -> it.close(viewer.actor(), candour(context), viewer.now()));
        done(context, "candour-closed");
    }

    private void takeBack(Context context) {
        candid(context, (it, viewer) -> it.takeBack(viewer.actor(), candour(context), viewer.now()));
        context.redirect(
                "/pairings/" + pairing(context) + "/candour?done=candour-taken-back", HttpStatus.SEE_OTHER);
    }

    private void takeAnswerBack(Context context) {
        candid(
                context,
                (it, viewer) -> it.takeBack(
                        viewer.actor(),
                        candour(context),
                        Forms.value(context, "answer", CandidReplyId::new).orElseThrow(NotFoundResponse::new),
                        viewer.now()));
        done(context, "candour-taken-back");
    }

    private static UnfitField unfit(String field, RefusedException refused) {
        if (!OF_THE_WORDS.contains(refused.refusal().code())) {
            throw refused;
        }
        return new UnfitField(field, refused.refusal());
    }

    /** The form once more, with everything that was typed. */
    private void again(
            Context context, UnfitField unfit, Consumer<Optional<UnfitField.Problem>> form) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        form.accept(Optional.of(unfit.problem(viewing.messages(context))));
    }

    private void form(Context context, AskInput typed, Optional<UnfitField.Problem> problem) {
        Optional<AskingPage> page = read(context, pages -> pages.asking(typed, problem));
        if (page.isPresent()) {
            room.pages().show(context, "candour-ask", viewing.frame(context, "candour.title"), page.get());
        } else {
            context.redirect("/pairings/" + pairing(context) + "/candour", HttpStatus.SEE_OTHER);
        }
    }

    private void show(Context context, CandourPage.Typed typed, Optional<UnfitField.Problem> problem) {
        CandourPage page = read(context, pages -> pages.one(candour(context), typed, problem))
                .orElseThrow(NotFoundResponse::new);
        room.pages().show(context, "candour-one", viewing.frame(context, "candour.title"), page);
    }

    private static CandourPage.Typed fresh() {
        return typed("", "", "");
    }

    private static CandourPage.Typed typed(String id, String text, String word) {
        return new CandourPage.Typed(
                UnfitField.isMadeHere(id) ? id : CandidReplyId.random().value(), text, word);
    }

    /** Who writes, when, and the day it is where they are. */
    private record Writer(Viewer viewer, Instant now, LocalDate today) {

        Actor actor() {
            return viewer.actor();
        }
    }

    private void candid(Context context, BiConsumer<BeingCandid, Writer> deed) {
        Viewer viewer = viewing.viewer(context);
        Instant now = room.clock().instant();
        viewer.store().write(stores -> {
            requireHere(stores, context, viewer);
            LocalDate today = LocalDate.ofInstant(now, stores.zones().of(viewer.id()));
            deed.accept(
                    new BeingCandid(stores.pairings(), stores.candour(), stores.audit()),
                    new Writer(viewer, now, today));
            return true;
        });
    }

    /** What an address names together belongs together. */
    private static void requireHere(Stores stores, Context context, Viewer viewer) {
        boolean own = stores.pairings()
                .find(pairing(context))
                .filter(pairing -> pairing.includes(viewer.id()))
                .isPresent();
        boolean here = !context.pathParamMap().containsKey("candour")
                || stores.candour()
                        .find(candour(context))
                        .filter(found -> found.pairing().equals(pairing(context)))
                        .isPresent();
        if (!own || !here) {
            throw new NotFoundResponse();
        }
    }

    private <T> T read(Context context, Function<CandourPages, T> made) {
        Viewer viewer = viewing.viewer(context);
        return viewer.store()
                .read(stores -> stores.pairings()
                        .find(pairing(context))
                        .filter(pairing -> pairing.includes(viewer.id()))
                        .map(pairing -> made.apply(new CandourPages(stores, pairing, viewer.id(), room.clock())))
                        .orElseThrow(NotFoundResponse::new));
    }

    private static void done(Context context, String what) {
        context.redirect(
                "/pairings/" + pairing(context) + "/candour/" + candour(context) + "?done=" + what,
                HttpStatus.SEE_OTHER);
    }

    private static int edition(Context context) {
        return Forms.text(context, "edition")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    private static PairingId pairing(Context context) {
        return Forms.path(context, "pairing", PairingId::new);
    }

    private static CandourId candour(Context context) {
        return Forms.path(context, "candour", CandourId::new);
    }
}
