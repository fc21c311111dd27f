package ca.learningpartners.tool.steering;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.Intake;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** How far recruiting has come, by district: from whoever was entered to whoever has a partner. */
final class RecruitsReadModel {

    private static final String PEOPLE = """
            SELECT p.district, a.role, n.position_start, m.senior_years, m.trained, m.available, m.capacity,
              CASE WHEN EXISTS (SELECT 1 FROM platform_identity i WHERE i.participant = p.id) THEN 1 ELSE 0 END AS arrived,
              (SELECT count(DISTINCT t.kind) FROM enrolment_topic t
                WHERE t.program = a.program AND t.participant = p.id AND t.role = a.role
                  AND (t.kind IN ('NEED', 'OFFER', 'EXPERTISE') OR t.kind = 'ISSUE' AND t.role = 'MENTEE')) AS answers,
              (SELECT count(*) FROM pairing g WHERE g.program = a.program AND g.concluded_at IS NULL
                AND ((a.role = 'MENTEE' AND g.mentee = p.id) OR (a.role = 'MENTOR' AND g.mentor = p.id))) AS here,
              (SELECT count(*) FROM pairing g WHERE g.concluded_at IS NULL AND g.mentor = p.id) AS accompanied
            FROM appointment a JOIN participant p ON p.id = a.participant
            LEFT JOIN mentee n ON n.program = a.program AND n.participant = p.id AND a.role = 'MENTEE'
            LEFT JOIN mentor m ON m.program = a.program AND m.participant = p.id AND a.role = 'MENTOR'
            WHERE a.program = :program AND a.role IN ('MENTEE', 'MENTOR') AND p.district IS NOT NULL
              AND (:all = 1 OR p.district IN (<districts>))
            """;

    private final Database database;

    RecruitsReadModel(Database database) {
        this.database = database;
    }

    /** All districts if none are given. */
    Map<DistrictNumber, Funnel> in(Program program, Collection<DistrictNumber> districts, LocalDate today) {
        List<Integer> numbers = districts.stream().map(DistrictNumber::value).toList();
        return database.reading()
                .withHandle(handle -> handle
                        .createQuery(PEOPLE)
                        .bind("program", program.id().value())
                        .bind("all", numbers.isEmpty() ? 1 : 0)
                        .bindList("districts", numbers.isEmpty() ? List.of(0) : numbers)
                        .map((row, context) -> one(row, program, today))
                        .list()
                        .stream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                (BinaryOperator<Funnel>) Funnel::and,
                                TreeMap::new)));
    }

    private static Optional<Map.Entry<DistrictNumber, Funnel>> one(ResultSet row, Program program, LocalDate today)
            throws SQLException {
        DistrictNumber district = new DistrictNumber(row.getInt("district"));
        Program here = program.in(district);
        Optional<Funnel> funnel = row.getString("role").equals("MENTEE") ? mentee(row, here, today) : mentor(row, here);
        return funnel.map(known -> Map.entry(district, known));
    }

    /** Empty for somebody whose time is over. */
    private static Optional<Funnel> mentee(ResultSet row, Program here, LocalDate today) throws SQLException {
        boolean paired = row.getInt("here") > 0;
        boolean answered = row.getInt("answers") >= Intake.ENOUGH;
        Funnel.Mentees one = new Funnel.Mentees(1, row.getInt("arrived"), answered ? 1 : 0, paired ? 1 : 0);
        return Optional.ofNullable(row.getString("position_start"))
                .map(LocalDate::parse)
                .filter(start -> paired || !today.isAfter(here.eligibility().lastDay(start)))
                .map(start -> new Funnel(one, Funnel.Mentors.NONE));
    }

    private static Optional<Funnel> mentor(ResultSet row, Program here) throws SQLException {
        boolean ready = row.getBoolean("trained") && row.getInt("senior_years") >= here.setting(PolicyKey.MENTOR_YEARS);
        int free = ready && row.getBoolean("available")
                ? Math.max(0, row.getInt("capacity") - row.getInt("accompanied"))
                : 0;
        boolean answered = row.getInt("answers") >= Intake.ENOUGH;
        return Optional.of(new Funnel(
                Funnel.Mentees.NONE,
                new Funnel.Mentors(
                        1,
                        row.getInt("arrived"),
                        answered ? 1 : 0,
                        ready ? 1 : 0,
                        free,
                        row.getInt("here") > 0 ? 1 : 0)));
    }
}
