package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.AgendaSlot;
import ca.learningpartners.mentorship.gathering.Commitment;
import ca.learningpartners.mentorship.gathering.CommitmentId;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.GatheringNote;
import ca.learningpartners.mentorship.gathering.SlotId;
import ca.learningpartners.mentorship.gathering.TakingAway;
import ca.learningpartners.mentorship.pairing.PairingStatus;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What was written down about a gathering, and what people take with them. */
final class TakeawayRoutes {

    private static final String TAKEAWAYS = "/gatherings/{gathering}/takeaways";
    private static final int LOOKED_AT = 200;
    private static final Set<PairingStatus> LASTING = Set.of(PairingStatus.ACTIVE, PairingStatus.PAUSED);

    private final HallRoutes hall;

    TakeawayRoutes(HallRoutes hall) {
        this.hall = hall;
    }

    void register(RoutesConfig routes) {
        routes.get(TAKEAWAYS, context -> show(context, Filled.EMPTY));
        routes.post(TAKEAWAYS, this::take);
        routes.post(TAKEAWAYS + "/notes", this::note);
        routes.post(TAKEAWAYS + "/{commitment}/change", this::change);
    }

    private void show(Context context, Filled filled) {
        hall.show(context, "gathering-takeaways", (seen, stores) -> page(seen, stores, filled));
    }

    private static TakeawaysPage page(Seen seen, Stores stores, Filled filled) {
        GatheringId id = seen.gathering().id();
        List<AgendaSlot> slots = stores.agendas().of(id);
        List<Commitment> all = stores.commitments().of(seen.viewer().id(), LOOKED_AT);
        return new TakeawaysPage(
                seen,
                notes(stores.agendas().notes(id), slots),
                slots,
                all.stream().filter(each -> each.gathering().equals(id)).toList(),
                all.stream()
                        .filter(each -> !each.gathering().equals(id) && each.done() == null)
                        .filter(each -> stores.gatherings()
                                .find(each.gathering())
                                .filter(found ->
                                        found.program().equals(seen.program().id()))
                                .isPresent())
                        .toList(),
                shared(seen, stores),
                filled.or("take", "id", CommitmentId.random().value()),
                !seen.now().isBefore(seen.gathering().plan().hours().startsAt()),
                filled);
    }

    private static List<TakeawaysPage.Note> notes(List<GatheringNote> kept, List<AgendaSlot> slots) {
        List<TakeawaysPage.Note> notes = new ArrayList<>();
        notes.add(new TakeawaysPage.Note("", "", about("", kept)));
        slots.forEach(slot -> notes.add(new TakeawaysPage.Note(
                slot.id().value(), slot.words(), about(slot.id().value(), kept))));
        return notes;
    }

    private static Optional<GatheringNote> about(String about, List<GatheringNote> kept) {
        return kept.stream().filter(note -> note.about().equals(about)).findFirst();
    }

    /** What partners of partnerships that last let each other read about this gathering. */
    private static List<TakeawaysPage.Shared> shared(Seen seen, Stores stores) {
        return stores.pairings().of(seen.viewer().id()).stream()
                .filter(pairing -> pairing.program().equals(seen.program().id()) && LASTING.contains(pairing.status()))
                .map(pairing -> pairing.partnerOf(seen.viewer().id()))
                .flatMap(partner -> shared(partner, seen, stores))
                .toList();
    }

    private static Stream<TakeawaysPage.Shared> shared(ParticipantId partner, Seen seen, Stores stores) {
        String name = stores.participants().find(partner).map(Participant::name).orElse("");
        return stores.commitments().of(partner, LOOKED_AT).stream()
                .filter(each -> each.shared()
                        && each.gathering().equals(seen.gathering().id()))
                .map(each -> new TakeawaysPage.Shared(name, each));
    }

    private void take(Context context) {
        Viewer viewer = hall.viewer(context);
        inForm(context, "take", "commitment-made", stores -> {
            String due = Forms.text(context, "due").orElse("");
            taking(stores)
                    .note(
                            viewer.actor(),
                            HallRoutes.id(context),
                            UnfitField.madeHere(Forms.text(context, "id").orElse(""), CommitmentId::new),
                            Forms.value(context, "slot", SlotId::new).orElse(null),
                            HallRoutes.line(context, "words", Commitment.LONGEST),
                            due.isEmpty() ? null : UnfitField.day("due", due),
                            Forms.text(context, "shared").isPresent(),
                            hall.now());
        });
    }

    private void note(Context context) {
        Viewer viewer = hall.viewer(context);
        String about = Forms.text(context, "about").orElse("");
        inForm(
                context,
                "note" + about,
                "saved",
                stores -> SlotRoutes.building(stores)
                        .note(
                                viewer.actor(),
                                HallRoutes.id(context),
                                about,
                                Forms.value(context, "revision", Integer::valueOf)
                                        .orElse(-1),
                                HallRoutes.passage(context, "en", GatheringNote.LONGEST),
                                HallRoutes.passage(context, "fr", GatheringNote.LONGEST),
                                hall.now()));
    }

    private void change(Context context) {
        Viewer viewer = hall.viewer(context);
        CommitmentId id = Forms.path(context, "commitment", CommitmentId::new);
        String what = Forms.text(context, "what").orElse("");
        viewer.store().write(stores -> {
            TakingAway taking = taking(stores);
            switch (what) {
                case "done" -> taking.tick(viewer.actor(), id, true, hall.now());
                case "open" -> taking.tick(viewer.actor(), id, false, hall.now());
                case "share" -> taking.share(viewer.actor(), id, true, hall.now());
                case "keep" -> taking.share(viewer.actor(), id, false, hall.now());
                case "drop" -> taking.drop(viewer.actor(), id, hall.now());
                default -> throw new NotFoundResponse();
            }
            return true;
        });
        context.redirect("/gatherings/" + HallRoutes.id(context) + "/takeaways?done=saved", HttpStatus.SEE_OTHER);
    }

    private void inForm(Context context, String form, String done, Consumer<Stores> work) {
        hall.inForm(
                context,
                form,
                "/gatherings/" + HallRoutes.id(context) + "/takeaways?done=" + done,
                filled -> show(context, filled),
                work);
    }

    private static TakingAway taking(Stores stores) {
        return new TakingAway(stores.gatherings(), stores.agendas(), stores.commitments(), stores.audit());
    }
}
