package ca.learningpartners.tool.report;

import ca.learningpartners.mentorship.evaluation.Bulletin;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.store.Stores;
import ca.learningpartners.tool.runtime.Frame;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.runtime.Room;
import ca.learningpartners.tool.viewer.FigureWords;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Makes what is to be kept of a report. */
record ReportMaker(Room room) {

    /** A report with its bytes. */
    record Made(KeptReport report, byte[] content) {}

    Made make(Stores stores, ReportPlan plan, Program program, Bulletin bulletin, Instant now) {
        Report report = Report.of(stores, plan.asked(), program, bulletin, plan.sight());
        FigureWords words = FigureWords.of(stores, Messages.in(plan.lang()), program);
        Optional<ReportFormat> format = ReportFormat.named(plan.format());
        String type = format.map(ReportFormat::type).orElse("text/html; charset=utf-8");
        String name = report.fileName() + "." + format.map(ReportFormat::word).orElse("html");
        byte[] content = format.map(form -> form.bytes(report, words)).orElseGet(() -> page(report, words));
        String id = UUID.randomUUID().toString();
        return new Made(new KeptReport(id, plan.id(), bulletin.id(), bulletin.asOf(), name, type, now), content);
    }

    private byte[] page(Report report, FigureWords words) {
        ReportPage page = new PrintedReport(report, words, room.clock().getZone()).page(Optional.empty(), "");
        return room.pages()
                .html("report/report", Frame.alone(words.messages(), "part.reports"), page)
                .getBytes(StandardCharsets.UTF_8);
    }
}
