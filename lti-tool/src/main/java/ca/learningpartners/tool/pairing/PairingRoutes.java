package ca.learningpartners.tool.pairing;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.pairing.AnsweringOffer;
import ca.learningpartners.mentorship.pairing.Conclusion;
import ca.learningpartners.mentorship.pairing.Ending;
import ca.learningpartners.mentorship.pairing.Pairing;
import ca.learningpartners.mentorship.pairing.PairingId;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.progress.NextStep;
import ca.learningpartners.mentorship.progress.Progress;
import ca.learningpartners.mentorship.progress.Rhythm;
import ca.learningpartners.mentorship.progress.Situation;
import ca.learningpartners.mentorship.session.Session;
import ca.learningpartners.mentorship.session.Usual;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.View;
import ca.learningpartners.tool.viewer.Viewer;
import ca.learningpartners.tool.viewer.Viewing;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A partnership, for its two partners and nobody else. */
public final class PairingRoutes {

    private static final int SHOWN = 100;

    private final Room room;
    private final Viewing viewing;
    private final ReasonsReadModel reasons;
    private final ContactsReadModel contacts;

    public PairingRoutes(Room room, Viewing viewing) {
        this.room = room;
        this.viewing = viewing;
        this.reasons = new ReasonsReadModel(room.database());
        this.contacts = new ContactsReadModel(room.database());
    }

    public void register(RoutesConfig routes) {
        routes.get(View.PARTNERSHIP.path(), context -> mine(context, ""));
        routes.get(View.CONTACT.path(), context -> mine(context, "/sessions/new"));
        routes.get("/pairings/{pairing}", this::show);
        routes.post("/pairings/{pairing}/acceptance", this::accept);
        routes.post("/pairings/{pairing}/refusal", this::decline);
    }

    /**
     * Where a link in a course leads that opens the viewer's partnership, or a page of it; whoever has not said yes yet
     * is asked on the partnership itself. With no partnership in the program, or with several, the first screen shows
     * what there is.
     */
    private void mine(Context context, String page) {
        Viewer viewer = viewing.viewer(context);
        List<Pairing> standing = viewer.store().read(stores -> stores.pairings().of(viewer.id())).stream()
                .filter(pairing -> pairing.standsAt(room.clock().instant()))
                .filter(pairing -> viewer.session()
                        .aim()
                        .program()
                        .map(pairing.program()::equals)
                        .orElse(true))
                .toList();
        context.redirect(standing.size() == 1 ? address(standing.get(0), viewer, page) : "/", HttpStatus.SEE_OTHER);
    }

    private static String address(Pairing pairing, Viewer viewer, String page) {
        return "/pairings/" + pairing.id() + (pairing.mayLog(viewer.id()) ? page : "");
    }

    private void show(Context context) {
        Viewer viewer = viewing.viewer(context);
        PairingId id = Forms.path(context, "pairing", PairingId::new);
        Locale reader = viewer.session().locale();
        PairingPage page = viewer.store()
                .read(stores -> stores.pairings()
                        .find(id)
                        .filter(pairing -> pairing.includes(viewer.id()))
                        .map(pairing -> page(viewer, pairing, reader, stores))
                        .orElseThrow(NotFoundResponse::new));
        room.pages().show(context, "pairing", viewing.frame(context, "pairing.title"), page);
    }

    private void accept(Context context) {
        Viewer viewer = viewing.viewer(context);
        PairingId id = Forms.path(context, "pairing", PairingId::new);
        Pairing answered = viewer.store()
                .write(stores -> new AnsweringOffer(stores.pairings(), stores.audit())
                        .accept(viewer.actor(), id, room.clock().instant()));
        context.redirect(answer(answered, viewer), HttpStatus.SEE_OTHER);
    }

    private static String answer(Pairing answered, Viewer viewer) {
        Conclusion conclusion = answered.concluded();
        if (conclusion == null) {
            return "/pairings/" + answered.id() + "?done=accepted";
        }
        if (conclusion.how() != Ending.NO_PLACE) {
            return "/pairings/" + answered.id();
        }
        return viewer.id().equals(answered.mentor()) ? "/?done=no-place-of-yours" : "/?done=no-place";
    }

    private void decline(Context context) {
        Viewer viewer = viewing.viewer(context);
        PairingId id = Forms.path(context, "pairing", PairingId::new);
        viewer.store()
                .write(stores -> new AnsweringOffer(stores.pairings(), stores.audit())
                        .decline(viewer.actor(), id, room.clock().instant()));
        context.redirect("/?done=declined", HttpStatus.SEE_OTHER);
    }

    private PairingPage page(Viewer viewer, Pairing pairing, Locale reader, Stores stores) {
        Program program = stores.programs().find(pairing.program()).orElseThrow();
        List<Session> sessions = stores.sessions().of(pairing.id(), SHOWN);
        ContactsReadModel.Sums sums = contacts.of(pairing.id());
        boolean mentoring = viewer.id().equals(pairing.mentor());
        Situation known =
                Situation.of(stores, pairing, viewer.id(), room.clock().instant());
        ZoneId zone = stores.zones().of(viewer.id());
        NextStep step = NextStep.of(known, Rhythm.of(stores, pairing).everyDays(), room.today());
        return new PairingPage(
                pairing.id().value(),
                program.id().value(),
                program.title(),
                partner(pairing, viewer, reader, stores),
                program.template().terms().partnerOf(mentoring),
                mentoring,
                step,
                known.arranged(),
                zone,
                pairing.mayLog(viewer.id()),
                Usual.of(stores.sessions(), pairing.id()),
                LocalDate.ofInstant(room.clock().instant(), zone),
                pairing.acceptedAt(pairing.partnerOf(viewer.id())).isEmpty(),
                until(pairing),
                ended(pairing, viewer),
                reasons.of(pairing),
                sessions.stream()
                        .map(session -> new PairingPage.Contact(
                                session,
                                pairing.concluded() == null
                                        && session.loggedBy().equals(viewer.id())))
                        .toList(),
                sums.contacts(),
                sums.minutes(),
                touched(program, sums),
                Progress.of(stores, pairing, room.today(), room.clock().getZone()),
                cameToNothing(pairing) ? Optional.empty() : Apartness.of(pairing, stores),
                new Doors(stores, known, room.today()).all());
    }

    /** The last whole day before the offer lapses. */
    private Optional<LocalDate> until(Pairing pairing) {
        return pairing.hasBegun()
                ? Optional.empty()
                : Optional.ofNullable(pairing.lapses())
                        .map(moment -> LocalDate.ofInstant(moment, room.clock().getZone())
                                .minusDays(1));
    }

    private Optional<PairingPage.Ended> ended(Pairing pairing, Viewer viewer) {
        if (pairing.standsAt(room.clock().instant())) {
            return Optional.empty();
        }
        Conclusion conclusion = pairing.concluded();
        if (conclusion != null && conclusion.declinedBy(viewer.id())) {
            return Optional.of(PairingPage.Ended.DECLINED_BY_YOU);
        }
        return Optional.of(pairing.hasBegun() ? PairingPage.Ended.OVER : PairingPage.Ended.CONCLUDED);
    }

    private static boolean cameToNothing(Pairing pairing) {
        return pairing.concluded() != null && !pairing.hasBegun();
    }

    private static PairingPage.Partner partner(Pairing pairing, Viewer viewer, Locale reader, Stores stores) {
        Participant partner =
                stores.participants().find(pairing.partnerOf(viewer.id())).orElseThrow();
        return new PairingPage.Partner(
                partner.name(),
                Optional.ofNullable(partner.email())
                        .filter(address -> !cameToNothing(pairing))
                        .map(EmailAddress::value),
                Optional.ofNullable(partner.district())
                        .filter(number -> !cameToNothing(pairing))
                        .flatMap(number -> stores.districts().find(number))
                        .map(District::name),
                partner.languages().stream()
                        .map(language -> Locale.forLanguageTag(language.tag()).getDisplayLanguage(reader))
                        .toList());
    }

    private static List<PairingPage.Touched> touched(Program program, ContactsReadModel.Sums sums) {
        return program.template().objectives().stream()
                .map(objective ->
                        new PairingPage.Touched(objective, sums.touched().getOrDefault(objective.code(), 0)))
                .toList();
    }
}
