package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.TravelMode;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.visit.Leg;
import ca.learningpartners.mentorship.visit.Stakeholder;
import ca.learningpartners.mentorship.visit.Stop;
import ca.learningpartners.mentorship.visit.VisitId;
import ca.learningpartners.mentorship.visit.VisitPlan;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The tables {@code visit_stop}, {@code visit_leg} and {@code visit_agreement}, as far as they are about one visit. */
record VisitParts(Handle handle, VisitId visit) {

    void replace(VisitPlan plan) {
        List.of("visit_stop", "visit_leg")
                .forEach(table -> handle.createUpdate("DELETE FROM " + table + " WHERE visit = :visit")
                        .bind("visit", visit)
                        .execute());
        addStops(plan.stops());
        addLegs(plan.legs());
    }

    private void addStops(List<Stop> stops) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO visit_stop (visit, place_in, meets, day, begins, ends, who, place)
                VALUES (:visit, :in, :meets, :day, :begins, :ends, :who, :place)
                """);
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            batch.bind("visit", visit)
                    .bind("in", i)
                    .bind("meets", stop.with().name())
                    .bind("day", stop.day())
                    .bind("begins", stop.begins().toString())
                    .bind("ends", stop.ends().toString())
                    .bind("who", stop.who())
                    .bind("place", stop.place())
                    .add();
        }
        batch.execute();
    }

    private void addLegs(List<Leg> legs) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO visit_leg (visit, place_in, mode, means, day, from_place, to_place, leaves, minutes)
                VALUES (:visit, :in, :mode, :means, :day, :from, :to, :leaves, :minutes)
                """);
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            LocalTime leaves = leg.leaves();
            batch.bind("visit", visit)
                    .bind("in", i)
                    .bind("mode", leg.by().name())
                    .bind("means", leg.means())
                    .bind("day", leg.day())
                    .bind("from", leg.from())
                    .bind("to", leg.to())
                    .bind("leaves", leaves == null ? null : leaves.toString())
                    .bind("minutes", leg.minutes())
                    .add();
        }
        batch.execute();
    }

    List<Stop> stops() {
        return handle.createQuery("SELECT * FROM visit_stop WHERE visit = :visit ORDER BY place_in")
                .bind("visit", visit)
                .map(Row.mapper(row -> new Stop(
                        row.one(Stakeholder.class, "meets"),
                        row.day("day"),
                        LocalTime.parse(row.text("begins")),
                        LocalTime.parse(row.text("ends")),
                        row.text("who"),
                        row.text("place"))))
                .list();
    }

    List<Leg> legs() {
        return handle.createQuery("SELECT * FROM visit_leg WHERE visit = :visit ORDER BY place_in")
                .bind("visit", visit)
                .map(Row.mapper(VisitParts::leg))
                .list();
    }

    private static Leg leg(Row row) throws SQLException {
        @Nullable String leaves = row.maybeText("leaves");
        return new Leg(
                row.one(TravelMode.class, "mode"),
                row.text("means"),
                row.day("day"),
                row.text("from_place"),
                row.text("to_place"),
                leaves == null ? null : LocalTime.parse(leaves),
                row.number("minutes"));
    }

    List<Fact> agreements(int version) {
        return handle.createQuery("""
                        SELECT agreed_by, agreed_at FROM visit_agreement
                        WHERE visit = :visit AND version = :version ORDER BY agreed_at, agreed_by
                        """)
                .bind("visit", visit)
                .bind("version", version)
                .map(Row.mapper(row -> row.fact("agreed")))
                .list();
    }
}
