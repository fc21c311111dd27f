package ca.learningpartners.tool.candour;

import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.reflection.BeingCandid;
import ca.learningpartners.mentorship.reflection.CandourId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What the routes of a pair’s candour share: how one of the two comes to what an address names. Others find nothing there. */
final class PairRoutes {

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

    PairRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
    }

    /** Who writes, when, and the day it is where they are. */
    record Writer(Actor actor, Instant now, LocalDate today) {}

    <T> T read(Context context, Function<CandourPages, T> made) {
        Viewer viewer = viewing.viewer(context);
        return viewer.store()
                .read(stores -> stores.pairings()
                        .find(pairing(context))
                        .filter(pairing -> pairing.includes(viewer.id()))
                        .map(pairing -> made.apply(new CandourPages(stores, pairing, viewer.id(), room.clock())))
                        .orElseThrow(NotFoundResponse::new));
    }

    void write(Context context, BiConsumer<BeingCandid, Writer> deed) {
        Viewer viewer = viewing.viewer(context);
        Instant now = room.clock().instant();
        viewer.store().write(stores -> {
            requireHere(stores, context, viewer);
            LocalDate today = LocalDate.ofInstant(now, stores.zones().of(viewer.id()));
            deed.accept(
                    new BeingCandid(stores.pairings(), stores.candour(), stores.audit()),
                    new Writer(viewer.actor(), now, today));
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
                        .find(exchange(context))
                        .filter(found -> found.pairing().equals(pairing(context)))
                        .isPresent();
        if (!own || !here) {
            throw new NotFoundResponse();
        }
    }

    /** The refusal as one of a field; what the form is not to blame for goes on. */
    static UnfitField unfit(String field, RefusedException refused) {
        if (!OF_THE_WORDS.contains(refused.refusal().code())) {
            throw refused;
        }
        return new UnfitField(field, refused.refusal());
    }

    static PairingId pairing(Context context) {
        return Forms.path(context, "pairing", PairingId::new);
    }

    static CandourId exchange(Context context) {
        return Forms.path(context, "candour", CandourId::new);
    }
}
