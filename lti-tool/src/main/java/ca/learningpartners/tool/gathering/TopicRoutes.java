package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.DecidingTopics;
import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.PlanningGatherings;
import ca.learningpartners.mentorship.gathering.Proposal;
import ca.learningpartners.mentorship.gathering.ProposalId;
import ca.learningpartners.mentorship.gathering.ProposingTopics;
import ca.learningpartners.mentorship.gathering.TopicDecision;
import ca.learningpartners.mentorship.participant.LocalTimes;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Proposing topics for a gathering, putting together what says the same, and the team's decision. */
final class TopicRoutes {

    private static final String TOPICS = "/gatherings/{gathering}/topics";

    private final HallRoutes hall;

    TopicRoutes(HallRoutes hall) {
        this.hall = hall;
    }

    void register(RoutesConfig routes) {
        routes.get(TOPICS, context -> show(context, Filled.EMPTY));
        routes.post(TOPICS, this::propose);
        routes.post(TOPICS + "/{topic}/withdrawal", this::withdraw);
        routes.post(TOPICS + "/{topic}/merge", this::merge);
        routes.post("/gatherings/{gathering}/windows", this::ask);
        routes.post("/gatherings/{gathering}/decision", this::decide);
    }

    private void show(Context context, Filled filled) {
        hall.show(context, "gathering-topics", (seen, stores) -> new TopicPages(seen, stores).page(filled));
    }

    private void propose(Context context) {
        Viewer viewer = hall.viewer(context);
        inForm(
                context,
                "propose",
                "topic-proposed",
                stores -> proposing(stores)
                        .propose(
                                viewer.actor(),
                                HallRoutes.id(context),
                                UnfitField.madeHere(Forms.text(context, "id").orElse(""), ProposalId::new),
                                Forms.text(context, "named").isPresent(),
                                HallRoutes.line(context, "words", Proposal.LONGEST),
                                HallRoutes.passage(context, "note", Proposal.LONGEST_NOTE),
                                hall.now()));
    }

    private void withdraw(Context context) {
        Viewer viewer = hall.viewer(context);
        ProposalId topic = Forms.path(context, "topic", ProposalId::new);
        inForm(context, "topics", "saved", stores -> proposing(stores).withdraw(viewer.actor(), topic, hall.now()));
    }

    private void merge(Context context) {
        Viewer viewer = hall.viewer(context);
        ProposalId topic = Forms.path(context, "topic", ProposalId::new);
        inForm(context, "topics", "saved", stores -> {
            ProposalId into = Forms.value(context, "into", ProposalId::new)
                    .orElseThrow(() -> new UnfitField("into", Refusal.of("proposal-not-standing")));
            proposing(stores).merge(viewer.actor(), topic, into, hall.now());
        });
    }

    private void ask(Context context) {
        Viewer viewer = hall.viewer(context);
        inForm(context, "windows", "saved", stores -> {
            Gathering gathering = hall.seen(context, viewer, stores).gathering();
            requireFields(context);
            ZoneId zone = gathering.plan().hours().zone();
            String until = Forms.text(context, "until").orElse("");
            new PlanningGatherings(stores.programs(), stores.gatherings(), stores.audit())
                    .ask(
                            viewer.actor(),
                            gathering.id(),
                            Forms.value(context, "revision", Integer::valueOf).orElse(-1),
                            until.isEmpty() ? null : UnfitField.day("until", until),
                            moment(context, "opens", zone),
                            moment(context, "closes", zone),
                            hall.now());
        });
    }

    /** A form without any of its fields asks for nothing; it does not take back what was asked for. */
    private static void requireFields(Context context) {
        if (Stream.of("until", "opens-date", "closes-date").allMatch(field -> context.formParam(field) == null)) {
            throw new UnfitField("until", Refusal.of("windows-needed"));
        }
    }

    private static @Nullable Instant moment(Context context, String field, ZoneId zone) {
        String day = Forms.text(context, field + "-date").orElse("");
        if (day.isEmpty()) {
            return null;
        }
        LocalDate on = UnfitField.day(field + "-date", day);
        return LocalTimes.moment(
                on.atTime(PlanInput.time(Forms.text(context, field + "-time").orElse("00:00"))), zone);
    }

    private void decide(Context context) {
        Viewer viewer = hall.viewer(context);
        GatheringId id = HallRoutes.id(context);
        inForm(context, "decision", "topics-decided", stores -> {
            HallRoutes.ranking(stores).count(id, hall.now());
            List<ProposalId> taken = context.formParams("topic").stream()
                    .filter(UnfitField::isMadeHere)
                    .map(ProposalId::new)
                    .toList();
            new DecidingTopics(stores.gatherings(), stores.topics(), stores.ballotBox(), stores.audit())
                    .decide(
                            viewer.actor(),
                            id,
                            taken,
                            HallRoutes.passage(context, "reason", TopicDecision.LONGEST_REASON),
                            hall.now());
        });
    }

    private void inForm(Context context, String form, String done, Consumer<Stores> work) {
        hall.inForm(
                context,
                form,
                "/gatherings/" + HallRoutes.id(context) + "/topics?done=" + done,
                filled -> show(context, filled),
                work);
    }

    static ProposingTopics proposing(Stores stores) {
        return new ProposingTopics(stores.gatherings(), stores.topics(), stores.audit());
    }
}
