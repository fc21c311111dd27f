package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.matching.Constraints;
import ca.learningpartners.mentorship.matching.MatchRunId;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The table {@code match_constraint}, as far as it is about one run. */
record ConstraintTable(Handle handle, MatchRunId run) {

    private enum Kind {
        PIN,
        FORBID
    }

    private record Entry(Kind kind, ParticipantId mentee, ParticipantId mentor) {

        Constraints added(Constraints constraints) {
            return kind == Kind.PIN ? constraints.pin(mentee, mentor) : constraints.forbid(mentee, mentor);
        }
    }

    void add(Constraints constraints) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO match_constraint (run, kind, mentee, mentor) VALUES (:run, :kind, :mentee, :mentor)
                """);
        constraints.pins().forEach((mentee, mentor) -> add(batch, Kind.PIN, mentee, mentor));
        constraints
                .forbidden()
                .forEach((mentee, mentors) -> mentors.forEach(mentor -> add(batch, Kind.FORBID, mentee, mentor)));
        batch.execute();
    }

    private void add(PreparedBatch batch, Kind kind, ParticipantId mentee, ParticipantId mentor) {
        batch.bind("run", run)
                .bind("kind", kind)
                .bind("mentee", mentee)
                .bind("mentor", mentor)
                .add();
    }

    Constraints read() {
        List<Entry> entries = handle.createQuery("SELECT * FROM match_constraint WHERE run = :run")
                .bind("run", run)
                .map(Row.mapper(
                        row -> new Entry(row.one(Kind.class, "kind"), row.person("mentee"), row.person("mentor"))))
                .list();
        Constraints constraints = Constraints.NONE;
        for (Entry entry : entries) {
            constraints = entry.added(constraints);
        }
        return constraints;
    }
}
