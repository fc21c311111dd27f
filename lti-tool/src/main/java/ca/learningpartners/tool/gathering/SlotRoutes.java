package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.AgendaSlot;
import ca.learningpartners.mentorship.gathering.BuildingAgenda;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.IssueId;
import ca.learningpartners.mentorship.gathering.Proposal;
import ca.learningpartners.mentorship.gathering.ProposalId;
import ca.learningpartners.mentorship.gathering.SlotId;
import ca.learningpartners.mentorship.gathering.TopicDecision;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;

/** Putting the agenda together, part by part. */
final class SlotRoutes {

    private static final String AGENDA = "/gatherings/{gathering}/agenda";
    private static final int ISSUES = 50;

    private final HallRoutes hall;

    SlotRoutes(HallRoutes hall) {
        this.hall = hall;
    }

    void register(RoutesConfig routes) {
        routes.get(AGENDA, context -> show(context, Filled.EMPTY));
        routes.post(AGENDA, this::put);
        routes.post(AGENDA + "/{slot}/removal", this::remove);
    }

    private void show(Context context, Filled filled) {
        hall.show(context, "gathering-agenda", (seen, stores) -> page(seen, stores, filled));
    }

    private static SlotsPage page(Seen seen, Stores stores, Filled filled) {
        if (!seen.isTeam()) {
            throw new NotFoundResponse();
        }
        GatheringId id = seen.gathering().id();
        List<AgendaSlot> slots = stores.agendas().of(id);
        int taken = slots.stream().mapToInt(AgendaSlot::minutes).sum();
        LocalTime next = slots.isEmpty()
                ? seen.gathering().plan().hours().start()
                : slots.get(slots.size() - 1).end();
        return new SlotsPage(
                seen,
                slots,
                taken(id, stores),
                stores.topics().issues(seen.program().id(), ISSUES),
                filled.or("slot", "id", SlotId.random().value()),
                next.toString(),
                seen.gathering().plan().hours().minutes() - taken,
                filled);
    }

    private static List<Proposal> taken(GatheringId id, Stores stores) {
        List<TopicDecision> decisions = stores.topics().decisions(id);
        return decisions.isEmpty()
                ? List.of()
                : decisions.get(decisions.size() - 1).taken().stream()
                        .flatMap(topic -> stores.topics().find(topic).stream())
                        .toList();
    }

    private void put(Context context) {
        Viewer viewer = hall.viewer(context);
        hall.inForm(
                context,
                "slot",
                there(context) + "?done=saved",
                filled -> show(context, filled),
                stores -> building(stores).put(viewer.actor(), slot(context, stores), hall.now()));
    }

    /** What was typed; a part without words takes those of what it comes from. */
    private static AgendaSlot slot(Context context, Stores stores) {
        String from = Forms.text(context, "from").orElse("");
        ProposalId topic = from.startsWith("topic ") ? id(from.substring(6), ProposalId::new) : null;
        IssueId issue = from.startsWith("issue ") ? id(from.substring(6), IssueId::new) : null;
        if (!from.isEmpty() && topic == null && issue == null) {
            throw new UnfitField("from", Refusal.of("not-understood", "from"));
        }
        String words = HallRoutes.line(context, "words", AgendaSlot.LONGEST);
        String said = topic != null
                ? stores.topics().find(topic).map(Proposal::words).orElse("")
                : issue != null
                        ? stores.topics()
                                .issue(issue)
                                .map(found -> found.words())
                                .orElse("")
                        : "";
        return new AgendaSlot(
                UnfitField.madeHere(Forms.text(context, "id").orElse(""), SlotId::new),
                HallRoutes.id(context),
                Forms.value(context, "kind", AgendaSlot.Kind::valueOf).orElse(AgendaSlot.Kind.PLENARY),
                PlanInput.time(Forms.text(context, "start").orElse("")),
                minutes(context),
                words.isEmpty() ? said : words,
                HallRoutes.line(context, "whose", AgendaSlot.LONGEST),
                topic,
                issue);
    }

    private static <T> T id(String text, Function<String, T> meaning) {
        return UnfitField.madeHere(text, meaning);
    }

    private static int minutes(Context context) {
        int minutes = Forms.value(context, "minutes", Integer::valueOf).orElse(0);
        if (minutes < 1 || minutes > 24 * 60) {
            throw new UnfitField("minutes", Refusal.of("slot-minutes"));
        }
        return minutes;
    }

    private void remove(Context context) {
        Viewer viewer = hall.viewer(context);
        SlotId slot = Forms.path(context, "slot", SlotId::new);
        viewer.store().write(stores -> {
            building(stores).remove(viewer.actor(), slot, hall.now());
            return true;
        });
        context.redirect(there(context) + "?done=saved", HttpStatus.SEE_OTHER);
    }

    private static String there(Context context) {
        return "/gatherings/" + HallRoutes.id(context) + "/agenda";
    }

    static BuildingAgenda building(Stores stores) {
        return new BuildingAgenda(stores.gatherings(), stores.topics(), stores.agendas(), stores.audit());
    }
}
