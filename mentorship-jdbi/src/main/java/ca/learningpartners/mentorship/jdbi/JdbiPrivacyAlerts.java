package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.watching.Alarm;
import ca.learningpartners.mentorship.watching.AlertId;
import ca.learningpartners.mentorship.watching.Finding;
import ca.learningpartners.mentorship.watching.FindingId;
import ca.learningpartners.mentorship.watching.PrivacyAlert;
import ca.learningpartners.mentorship.watching.PrivacyAlerts;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The tables {@code privacy_alert} and {@code alert_finding}. */
record JdbiPrivacyAlerts(Handle handle) implements PrivacyAlerts {

    @Override
    public boolean raise(PrivacyAlert alert) {
        return handle.createUpdate("""
                                INSERT INTO privacy_alert (id, program, reader, alarm, in_hour, counted, raised_at)
                                VALUES (:id, :program, :reader, :alarm, :hour, :count, :at) ON CONFLICT DO NOTHING
                                """)
                        .bind("id", alert.id().value())
                        .bind("program", alert.program())
                        .bind("reader", alert.reader())
                        .bind("alarm", alert.alarm().name())
                        .bind("hour", alert.hour())
                        .bind("count", alert.count())
                        .bind("at", alert.raised())
                        .execute()
                == 1;
    }

    @Override
    public Optional<PrivacyAlert> find(AlertId id) {
        return handle.createQuery("SELECT * FROM privacy_alert WHERE id = :id")
                .bind("id", id.value())
                .map(Row.mapper(JdbiPrivacyAlerts::alert))
                .findOne();
    }

    @Override
    public List<PrivacyAlert> in(ProgramId program, int limit) {
        return handle.createQuery(
                        "SELECT * FROM privacy_alert WHERE program = :program ORDER BY raised_at DESC, id LIMIT :limit")
                .bind("program", program)
                .bind("limit", limit)
                .map(Row.mapper(JdbiPrivacyAlerts::alert))
                .list();
    }

    @Override
    public boolean add(Finding finding) {
        return handle.createUpdate("""
                                INSERT INTO alert_finding (id, alert, verdict, note, found_by, found_at)
                                VALUES (:id, :alert, :verdict, :note, :by, :at) ON CONFLICT DO NOTHING
                                """)
                        .bind("id", finding.id().value())
                        .bind("alert", finding.alert().value())
                        .bind("verdict", finding.verdict().name())
                        .bind("note", finding.note())
                        .bind("by", finding.found().by())
                        .bind("at", finding.found().at())
                        .execute()
                == 1;
    }

    @Override
    public List<Finding> findings(AlertId alert) {
        return handle.createQuery("SELECT * FROM alert_finding WHERE alert = :alert ORDER BY found_at DESC, id")
                .bind("alert", alert.value())
                .map(Row.mapper(row -> new Finding(
                        new FindingId(row.text("id")),
                        new AlertId(row.text("alert")),
                        row.one(Finding.Verdict.class, "verdict"),
                        row.text("note"),
                        row.fact("found"))))
                .list();
    }

    private static PrivacyAlert alert(Row row) throws SQLException {
        return new PrivacyAlert(
                new AlertId(row.text("id")),
                row.program(),
                row.person("reader"),
                row.one(Alarm.class, "alarm"),
                row.number("counted"),
                row.moment("raised_at"));
    }
}
