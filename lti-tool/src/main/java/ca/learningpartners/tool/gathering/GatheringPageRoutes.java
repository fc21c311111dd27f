package ca.learningpartners.tool.gathering;

import ca.learningpartners.mentorship.gathering.Gathering;
import ca.learningpartners.mentorship.gathering.GatheringId;
import ca.learningpartners.mentorship.gathering.GatheringStep;
import ca.learningpartners.mentorship.gathering.Guest;
import ca.learningpartners.mentorship.gathering.Proposal;
import ca.learningpartners.mentorship.gathering.ReceivingGuests;
import ca.learningpartners.mentorship.gathering.TopicDecision;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.privacy.Suppression;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import ca.learningpartners.tool.viewer.AttemptStore;
import ca.learningpartners.tool.viewer.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One gathering, the answer to its invitation, and arriving there. */
final class GatheringPageRoutes {

    /** A handful of slips; whoever tries all codes would be at it for years. */
    private static final AttemptStore.Measure TRIES = new AttemptStore.Measure(6, Duration.ofMinutes(5));

    private final HallRoutes hall;
    private final GatheringMail mail;
    private final AttemptStore attempts;
    private final byte[] secret;

    GatheringPageRoutes(HallRoutes hall, GatheringMail mail, byte[] secret) {
        this.hall = hall;
        this.mail = mail;
        this.secret = secret.clone();
        this.attempts = new AttemptStore(hall.room().database(), hall.room().clock());
    }

    void register(RoutesConfig routes) {
        routes.get("/gatherings/{gathering}", context -> show(context, Filled.EMPTY));
        routes.post("/gatherings/{gathering}/answer", this::answer);
        routes.post("/gatherings/{gathering}/arrival", this::arrive);
    }

    void show(Context context, Filled filled) {
        hall.show(context, "gathering", (seen, stores) -> page(seen, stores, filled));
    }

    private static GatheringPage page(Seen seen, Stores stores, Filled filled) {
        Gathering gathering = seen.gathering();
        GatheringId id = gathering.id();
        Viewer viewer = seen.viewer();
        List<GatheringStep> steps = seen.steps(viewer, stores);
        return new GatheringPage(
                seen,
                steps.stream().findFirst(),
                stores.agendas().of(id),
                decided(id, stores),
                stores.guests().reply(id, viewer.id()),
                stores.guests().needs(id, viewer.id()),
                GatheringPage.tables(stores.tableMixes().find(id), viewer.id()),
                stores.guests().attendance(id).stream()
                        .anyMatch(each -> each.person().equals(viewer.id())),
                stores.participants()
                        .find(gathering.changed().by())
                        .map(Participant::name)
                        .orElse(""),
                seen.isTeam() ? counts(stores.guests().replies(id)) : Optional.empty(),
                filled);
    }

    private static List<String> decided(GatheringId id, Stores stores) {
        List<TopicDecision> decisions = stores.topics().decisions(id);
        return decisions.isEmpty()
                ? List.of()
                : decisions.get(decisions.size() - 1).taken().stream()
                        .flatMap(topic -> stores.topics().find(topic).stream())
                        .map(Proposal::words)
                        .toList();
    }

    private static Optional<GatheringPage.Counts> counts(List<Guest.Reply> replies) {
        return Optional.of(new GatheringPage.Counts(
                        count(replies, Guest.Answer.YES),
                        count(replies, Guest.Answer.ONLINE),
                        count(replies, Guest.Answer.MAYBE),
                        count(replies, Guest.Answer.NO)))
                .filter(counts -> replies.size() >= Suppression.LEAST);
    }

    private static int count(List<Guest.Reply> replies, Guest.Answer answer) {
        return (int) replies.stream().filter(reply -> reply.answer() == answer).count();
    }

    private void answer(Context context) {
        Viewer viewer = hall.viewer(context);
        GatheringId id = HallRoutes.id(context);
        hall.inForm(
                context,
                "answer",
                "/gatherings/" + id + "?done=gathering-answered",
                filled -> show(context, filled),
                stores -> {
                    Guest.Answer answer = Forms.value(context, "answer", Guest.Answer::valueOf)
                            .orElseThrow(() -> new RefusedException("answer-needed"));
                    Optional<Guest.Reply> before = receiving(stores)
                            .answer(
                                    viewer.actor(),
                                    id,
                                    answer,
                                    HallRoutes.line(context, "access", Guest.LONGEST),
                                    HallRoutes.line(context, "food", Guest.LONGEST),
                                    hall.now());
                    mail.tellOfAnswer(
                            hall.seen(context, viewer, stores).gathering(), viewer.id(), before, stores, hall.now());
                });
    }

    private void arrive(Context context) {
        Viewer viewer = hall.viewer(context);
        GatheringId id = HallRoutes.id(context);
        boolean tried = attempts.count("room code " + viewer.id(), TRIES);
        hall.inForm(
                context,
                "arrival",
                "/gatherings/" + id + "?done=gathering-arrived",
                filled -> show(context, filled),
                stores -> {
                    Gathering gathering = hall.seen(context, viewer, stores).gathering();
                    if (!tried) {
                        throw new UnfitField("code", Refusal.of("code-later"));
                    }
                    if (!RoomCode.of(gathering.id(), secret)
                            .matches(Forms.text(context, "code").orElse(""))) {
                        throw new UnfitField("code", Refusal.of("room-code-wrong"));
                    }
                    receiving(stores).arrive(viewer.actor(), id, hall.now());
                });
    }

    static ReceivingGuests receiving(Stores stores) {
        return new ReceivingGuests(stores.gatherings(), stores.guests(), stores.appointments(), stores.audit());
    }
}
