package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.participant.Boundaries;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.program.ProgramId;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Writes the lists below one enrolment that has none yet. */
record EnrolmentParts(Handle handle, ProgramId program, ParticipantId person, Role role) {

    void setting(Setting setting) {
        PreparedBatch schools = handle.prepareBatch("""
                INSERT INTO enrolment_school (program, participant, role, kind, schools)
                VALUES (:program, :participant, :role, :kind, :schools)
                """);
        setting.schools()
                .forEach((kind, count) ->
                        owned(schools).bind("kind", kind).bind("schools", count).add());
        schools.execute();
        PreparedBatch contexts = handle.prepareBatch("""
                INSERT INTO enrolment_context (program, participant, role, context)
                VALUES (:program, :participant, :role, :context)
                """);
        setting.contexts()
                .forEach(context -> owned(contexts).bind("context", context).add());
        contexts.execute();
    }

    void topics(List<EnrolmentTopic> topics) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO enrolment_topic
                    (program, participant, role, kind, topic, place, level, priority, last_year)
                VALUES (:program, :participant, :role, :kind, :topic, :place, :level, :priority, :lastYear)
                """);
        int place = 0;
        for (EnrolmentTopic topic : topics) {
            owned(batch)
                    .bind("kind", topic.kind())
                    .bind("topic", topic.topic())
                    .bind("place", place++)
                    .bind("level", topic.level())
                    .bind("priority", topic.priority())
                    .bind("lastYear", topic.lastYear())
                    .add();
        }
        batch.execute();
    }

    void boundaries(Boundaries boundaries) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO boundary (program, participant, role, kind, other, until)
                VALUES (:program, :participant, :role, :kind, :other, :until)
                """);
        boundaries.noContact().forEach(other -> add(batch, BoundaryKind.NO_CONTACT, other, null));
        boundaries.reportingLines().forEach((other, until) -> add(batch, BoundaryKind.REPORTING, other, until));
        boundaries.vetoes().forEach(other -> add(batch, BoundaryKind.VETO, other, null));
        batch.execute();
    }

    private void add(PreparedBatch batch, BoundaryKind kind, ParticipantId other, @Nullable LocalDate until) {
        owned(batch)
                .bind("kind", kind)
                .bind("other", other)
                .bind("until", until == null ? null : until.toString())
                .add();
    }

    private PreparedBatch owned(PreparedBatch batch) {
        return batch.bind("program", program).bind("participant", person).bind("role", role);
    }
}
