package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.GeoPoint;
import ca.learningpartners.mentorship.participant.Answered;
import ca.learningpartners.mentorship.participant.Enrolments;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Question;
import ca.learningpartners.mentorship.participant.Role;
import ca.learningpartners.mentorship.participant.Setting;
import ca.learningpartners.mentorship.program.ProgramId;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The table {@code enrolment} with {@code mentee} or {@code mentor} and the lists below it. Reading a program takes the
 * same seven statements for one person and for ten thousand; saving replaces everything of one enrolment.
 */
record JdbiEnrolments(Handle handle) implements Enrolments {

    @Override
    public List<Mentee> mentees(ProgramId program) {
        return mentees(EnrolmentScope.everyone(program, Role.MENTEE));
    }

    @Override
    public List<Mentor> mentors(ProgramId program) {
        return mentors(EnrolmentScope.everyone(program, Role.MENTOR));
    }

    @Override
    public Optional<Mentee> mentee(ProgramId program, ParticipantId person) {
        return mentees(EnrolmentScope.one(program, Role.MENTEE, person)).stream()
                .findFirst();
    }

    @Override
    public Optional<Mentor> mentor(ProgramId program, ParticipantId person) {
        return mentors(EnrolmentScope.one(program, Role.MENTOR, person)).stream()
                .findFirst();
    }

    private List<Mentee> mentees(EnrolmentScope scope) {
        Loaded loaded = load(scope);
        return scope
                .query(handle, "SELECT * FROM enrolment e NATURAL JOIN mentee WHERE ")
                .map(Row.mapper(row -> mentee(row, loaded)))
                .stream()
                .sorted(Comparator.comparing(Mentee::id))
                .toList();
    }

    private List<Mentor> mentors(EnrolmentScope scope) {
        Loaded loaded = load(scope);
        return scope
                .query(handle, "SELECT * FROM enrolment e NATURAL JOIN mentor WHERE ")
                .map(Row.mapper(row -> mentor(row, loaded)))
                .stream()
                .sorted(Comparator.comparing(Mentor::id))
                .toList();
    }

    @Override
    public Map<Integer, Integer> remoteness(ProgramId program, DistrictNumber district) {
        return handle
                .createQuery("""
                        SELECT e.remoteness, COUNT(*) AS people
                        FROM enrolment e
                        JOIN participant p ON p.id = e.participant
                        WHERE e.program = :program AND p.district = :district AND e.remoteness IS NOT NULL
                        GROUP BY e.remoteness
                        """)
                .bind("program", program)
                .bind("district", district)
                .map(Row.mapper(row -> Map.entry(row.number("remoteness"), row.number("people"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Answered> answered(ProgramId program) {
        return handle.createQuery("SELECT * FROM intake_answer WHERE program = :program")
                .bind("program", program)
                .map(Row.mapper(JdbiEnrolments::answered))
                .list();
    }

    @Override
    public List<Answered> answeredBy(ParticipantId person) {
        return handle.createQuery("SELECT * FROM intake_answer WHERE participant = :person")
                .bind("person", person)
                .map(Row.mapper(JdbiEnrolments::answered))
                .list();
    }

    @Override
    public void note(Answered answered) {
        handle.createUpdate("""
                        INSERT INTO intake_answer (program, participant, question, answered_at)
                        VALUES (:program, :person, :question, :at)
                        ON CONFLICT (program, participant, question) DO UPDATE SET answered_at = excluded.answered_at
                        """)
                .bind("program", answered.program())
                .bind("person", answered.person())
                .bind("question", answered.question())
                .bind("at", answered.at())
                .execute();
    }

    private static Answered answered(Row row) throws SQLException {
        return new Answered(
                row.program(),
                row.person("participant"),
                row.one(Question.class, "question"),
                row.moment("answered_at"));
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

    private Loaded load(EnrolmentScope scope) {
        Map<ParticipantId, Participant> people = new JdbiParticipants(handle)
                .where("JOIN enrolment e ON e.participant = p.id WHERE " + scope.on("e"), scope.values()).stream()
                        .collect(Collectors.toMap(Participant::id, Function.identity()));
        return new Loaded(people, EnrolmentLists.load(handle, scope));
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
