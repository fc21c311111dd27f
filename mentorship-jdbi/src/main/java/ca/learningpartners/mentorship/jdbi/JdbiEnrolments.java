package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.participant.Enrolments;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.program.ProgramId;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The table {@code enrolment} with {@code mentee} or {@code mentor} and the lists below it. Reading a program takes the
 * same seven statements for ten people and for ten thousand; saving replaces everything of one enrolment.
 */
record JdbiEnrolments(Handle handle) implements Enrolments {

    @Override
    public List<Mentee> mentees(ProgramId program) {
        Loaded loaded = load(program, Role.MENTEE);
        return handle
                .createQuery("SELECT * FROM enrolment NATURAL JOIN mentee WHERE program = :program")
                .bind("program", program)
                .map(Row.mapper(row -> mentee(row, loaded)))
                .stream()
                .sorted(Comparator.comparing(Mentee::id))
                .toList();
    }

    @Override
    public List<Mentor> mentors(ProgramId program) {
        Loaded loaded = load(program, Role.MENTOR);
        return handle
                .createQuery("SELECT * FROM enrolment NATURAL JOIN mentor WHERE program = :program")
                .bind("program", program)
                .map(Row.mapper(row -> mentor(row, loaded)))
                .stream()
                .sorted(Comparator.comparing(Mentor::id))
                .toList();
    }

    @Override
    public void save(Mentee mentee) {
        EnrolmentParts parts = replace(
                mentee.program(), mentee.id(), Role.MENTEE, mentee.branch(), mentee.position(), mentee.setting());
        handle.createUpdate("""
                        INSERT INTO mentee (program, participant, position_start, prefers_distance)
                        VALUES (:program, :participant, :positionStart, :prefersDistance)
                        """)
                .bind("program", mentee.program())
                .bind("participant", mentee.id())
                .bind("positionStart", mentee.positionStart())
                .bind("prefersDistance", mentee.prefersDistance())
                .execute();
        parts.topics(EnrolmentTopic.of(mentee));
        parts.boundaries(mentee.boundaries());
    }

    @Override
    public void save(Mentor mentor) {
        EnrolmentParts parts = replace(
                mentor.program(), mentor.id(), Role.MENTOR, mentor.branch(), mentor.position(), mentor.setting());
        handle.createUpdate("""
                        INSERT INTO mentor (program, participant, senior_years, trained, available, capacity)
                        VALUES (:program, :participant, :seniorYears, :trained, :available, :capacity)
                        """)
                .bind("program", mentor.program())
                .bind("participant", mentor.id())
                .bind("seniorYears", mentor.seniorYears())
                .bind("trained", mentor.trained())
                .bind("available", mentor.available())
                .bind("capacity", mentor.capacity())
                .execute();
        parts.topics(EnrolmentTopic.of(mentor));
        parts.boundaries(mentor.boundaries());
    }

    /** Takes the old enrolment away, with all its lists, and lays down what both roles have in common. */
    private EnrolmentParts replace(
            ProgramId program, ParticipantId person, Role role, String branch, String position, Setting setting) {
        handle.createUpdate(
                        "DELETE FROM enrolment WHERE program = :program AND participant = :participant AND role = :role")
                .bind("program", program)
                .bind("participant", person)
                .bind("role", role)
                .execute();
        GeoPoint base = setting.base();
        handle.createUpdate("""
                        INSERT INTO enrolment
                            (program, participant, role, branch, position,
                             latitude, longitude, pupils, remoteness, trend)
                        VALUES (:program, :participant, :role, :branch, :position,
                             :latitude, :longitude, :pupils, :remoteness, :trend)
                        """)
                .bind("program", program)
                .bind("participant", person)
                .bind("role", role)
                .bind("branch", branch)
                .bind("position", position)
                .bind("latitude", base == null ? null : (Double) base.latitude())
                .bind("longitude", base == null ? null : (Double) base.longitude())
                .bind("pupils", setting.enrolment())
                .bind("remoteness", setting.remoteness())
                .bind("trend", setting.trend())
                .execute();
        EnrolmentParts parts = new EnrolmentParts(handle, program, person, role);
        parts.setting(setting);
        return parts;
    }

    private Loaded load(ProgramId program, Role role) {
        Map<ParticipantId, Participant> people = new JdbiParticipants(handle)
                        .where(
                                "JOIN enrolment e ON e.participant = p.id WHERE e.program = :program AND e.role = :role",
                                Map.of("program", program, "role", role))
                        .stream()
                        .collect(Collectors.toMap(Participant::id, Function.identity()));
        return new Loaded(people, EnrolmentLists.load(handle, program, role));
    }

    private static Mentee mentee(Row row, Loaded loaded) throws SQLException {
        ParticipantId id = row.person("participant");
        return new Mentee(
                row.program(),
                loaded.person(id),
                row.text("branch"),
                row.text("position"),
                row.day("position_start"),
                loaded.lists().setting(row, id),
                loaded.lists().needs(id),
                loaded.lists().duties(id),
                loaded.lists().issues(id),
                row.yes("prefers_distance"),
                loaded.lists().boundaries(id));
    }

    private static Mentor mentor(Row row, Loaded loaded) throws SQLException {
        ParticipantId id = row.person("participant");
        return new Mentor(
                row.program(),
                loaded.person(id),
                row.text("branch"),
                row.text("position"),
                row.number("senior_years"),
                row.yes("trained"),
                row.yes("available"),
                row.number("capacity"),
                loaded.lists().setting(row, id),
                loaded.lists().offers(id),
                loaded.lists().expertise(id),
                loaded.lists().issues(id),
                loaded.lists().boundaries(id));
    }

    /** Everyone enrolled in one role, and what hangs below their enrolments. */
    private record Loaded(Map<ParticipantId, Participant> people, EnrolmentLists lists) {

        Participant person(ParticipantId id) {
            Participant person = people.get(id);
            if (person == null) {
                throw new IllegalStateException("Participant " + id + " is enrolled but not kept.");
            }
            return person;
        }
    }
}
