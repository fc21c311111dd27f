package ca.learningpartners.tool.report;

import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.nudging.QuietHours;
import ca.learningpartners.mentorship.participant.Actor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Store;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.mail.Letter;
import ca.learningpartners.tool.mail.Mail;
import ca.learningpartners.tool.mail.Outbox;
import ca.learningpartners.tool.mail.StopTokens;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.schedule.Errand;
import java.net.URI;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Makes the reports that are due once the figures of a month are there, keeps them, and tells who wanted to be told: by day,
 * with a link and without figures. What was kept seven years is let go.
 */
public final class ReportErrand {

    /** After the bulletins. */
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 10);

    private static final int YEARS = 7;
    private static final String NOBODY = "tool";

    private final Room room;
    private final Store store;
    private final URI baseUrl;
    private final StopTokens tokens;
    private final ReportPlanStore plans;
    private final KeptReportStore kept;
    private final ReportMaker maker;

    /**
     * The errand.
     *
     * @param store for writing mails that somebody asked for
     * @param tokens by which they are stopped
     */
    public ReportErrand(Room room, Store store, URI baseUrl, StopTokens tokens) {
        this.room = room;
        this.store = store;
        this.baseUrl = baseUrl;
        this.tokens = tokens;
        this.plans = new ReportPlanStore(room.database());
        this.kept = new KeptReportStore(room.database());
        this.maker = new ReportMaker(room);
    }

    public Errand errand() {
        return new Errand.Daily("reports", AT_NIGHT, this::work);
    }

    private void work(BooleanSupplier stopping) {
        for (Program program : store.read(stores -> stores.programs().all())) {
            List<Bulletin> bulletins = store.read(stores -> stores.bulletins().of(program.id()));
            for (ReportPlan plan : plans.open(program.id())) {
                bulletins.stream()
                        .filter(bulletin -> plan.isMadeOf(bulletin, program) && !kept.has(plan.id(), bulletin.id()))
                        .takeWhile(bulletin -> !stopping.getAsBoolean())
                        .forEach(bulletin -> make(plan, program, bulletin));
            }
        }
        kept.forget(ZonedDateTime.now(room.clock()).minusYears(YEARS).toInstant());
    }

    private void make(ReportPlan plan, Program program, Bulletin bulletin) {
        store.write(stores -> {
            Instant now = room.clock().instant();
            ReportMaker.Made made = maker.make(stores, plan, program, bulletin, now);
            if (kept.keep(made.report(), made.content())) {
                stores.audit().add(new Act(NOBODY, "report-kept", made.report().id(), now));
                plans.readers(plan.id()).stream()
                        .filter(reader -> reads(stores, reader, plan))
                        .flatMap(reader -> stores.participants().find(reader).stream())
                        .forEach(reader -> tell(stores, reader, plan, made.report(), now));
            }
            return true;
        });
    }

    private static boolean reads(Stores stores, ParticipantId reader, ReportPlan plan) {
        return plan.isFor(new Actor(reader, stores.appointments().of(reader)));
    }

    private void tell(Stores stores, Participant reader, ReportPlan plan, KeptReport report, Instant now) {
        Messages messages = Messages.in(reader.locale());
        URI reports = baseUrl.resolve("/programs/" + plan.program() + "/reports/");
        URI stop = baseUrl.resolve(StopRoutes.address(tokens, plan.id(), reader.id()));
        Letter letter = Letter.in(messages.locale(), messages.get("plans.mail.subject"))
                .paragraph(messages.get(
                        "plans.mail", messages.get("report.kind." + plan.kind().name()), report.asOf()))
                .link(messages.get("plans.mail.open"), reports.resolve("kept/" + report.id()))
                .paragraph(messages.get("plans.mail.stop"))
                .link(messages.get("plans.unfollow"), stop);
        Instant due = QuietHours.USUAL.over(now, stores.zones().of(reader.id()));
        String occasion = String.join(" ", "report", report.id(), reader.id().value());
        Mail mail = Mail.of(occasion, "report", plan.program(), reader.id(), letter, due);
        new Outbox(room.database()).add(mail.stoppedAt(stop), now);
    }
}
