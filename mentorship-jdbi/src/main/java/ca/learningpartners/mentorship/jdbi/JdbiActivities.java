package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.portrait.Activities;
import ca.learningpartners.mentorship.portrait.Activity;
import ca.learningpartners.mentorship.portrait.ActivityId;
import ca.learningpartners.mentorship.portrait.ActivityKind;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The table {@code district_activity}. */
record JdbiActivities(Handle handle) implements Activities {

    @Override
    public Optional<Activity> find(ActivityId id) {
        return handle.createQuery("SELECT * FROM district_activity WHERE id = :id")
                .bind("id", id.value())
                .map(Row.mapper(JdbiActivities::read))
                .findOne();
    }

    @Override
    public List<Activity> of(DistrictNumber district, int from, int limit) {
        return handle.createQuery("""
                        SELECT * FROM district_activity WHERE district = :district
                        ORDER BY day DESC, noted_at DESC, id LIMIT :limit OFFSET :from
                        """)
                .bind("district", district)
                .bind("limit", limit)
                .bind("from", from)
                .map(Row.mapper(JdbiActivities::read))
                .list();
    }

    @Override
    public boolean add(Activity activity) {
        return written(activity, """
                        INSERT INTO district_activity
                            (id, district, day, kind, words_en, words_fr, link, noted_by, noted_at)
                        VALUES (:id, :district, :day, :kind, :en, :fr, :link, :by, :at)
                        ON CONFLICT (id) DO NOTHING
                        """)
                        .bind("district", activity.district())
                        .bind("by", activity.noted().by())
                        .bind("at", activity.noted().at())
                        .execute()
                == 1;
    }

    @Override
    public void correct(Activity activity) {
        Fact corrected = activity.corrected();
        written(activity, """
                        UPDATE district_activity
                        SET day = :day, kind = :kind, words_en = :en, words_fr = :fr, link = :link,
                            corrected_by = :by, corrected_at = :at
                        WHERE id = :id
                        """)
                .bind("by", corrected == null ? null : corrected.by().value())
                .bind("at", corrected == null ? null : (Long) corrected.at().toEpochMilli())
                .execute();
    }

    private Update written(Activity activity, String sql) {
        return handle.createUpdate(sql)
                .bind("id", activity.id().value())
                .bind("day", activity.day())
                .bind("kind", activity.kind().name())
                .bind("en", activity.words().en())
                .bind("fr", activity.words().fr())
                .bind("link", activity.link());
    }

    @Override
    public void remove(ActivityId id) {
        handle.createUpdate("DELETE FROM district_activity WHERE id = :id")
                .bind("id", id.value())
                .execute();
    }

    private static Activity read(Row row) throws SQLException {
        return new Activity(
                new ActivityId(row.text("id")),
                new DistrictNumber(row.number("district")),
                row.day("day"),
                row.one(ActivityKind.class, "kind"),
                FactTable.bilingual(row, "words"),
                row.maybeText("link"),
                row.fact("noted"),
                row.maybeFact("corrected"));
    }
}
