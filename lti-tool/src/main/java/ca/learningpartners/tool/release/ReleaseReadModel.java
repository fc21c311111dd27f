package ca.learningpartners.tool.release;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.viewer.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads sums of release time, and the contacts of somebody it can be for. */
final class ReleaseReadModel {

    private static final int CONTACTS = 30;

    /** What is granted to each of a district, and what all of them took. */
    private static final String DISTRICTS = """
            SELECT d.district,
              COALESCE((SELECT g.halves FROM release_grant g WHERE g.program = :program AND g.year = :year
                AND g.district = d.district AND g.part = 'MENTEE'), 0) AS mentee,
              COALESCE((SELECT g.halves FROM release_grant g WHERE g.program = :program AND g.year = :year
                AND g.district = d.district AND g.part = 'MENTOR'), 0) AS mentor,
              COALESCE((SELECT sum(b.halves) FROM release_booking b JOIN participant p ON p.id = b.participant
                WHERE b.program = :program AND b.year = :year AND p.district = d.district
                AND b.part = 'MENTEE'), 0) AS by_mentees,
              COALESCE((SELECT sum(b.halves) FROM release_booking b JOIN participant p ON p.id = b.participant
                WHERE b.program = :program AND b.year = :year AND p.district = d.district
                AND b.part = 'MENTOR'), 0) AS by_mentors
            FROM (SELECT DISTINCT district FROM release_grant WHERE program = :program AND year = :year
              UNION SELECT district FROM appointment
              WHERE program = :program AND role = 'COORDINATOR' AND participant = :viewer) d
            ORDER BY d.district
            """;

    private final Database database;

    ReleaseReadModel(Database database) {
        this.database = database;
    }

    /** The districts the viewer coordinates, and for the Office those that grant something. */
    List<ReleasePage.District> districts(Viewer viewer, ProgramId program, int year) {
        TreeSet<DistrictNumber> own = new TreeSet<>(viewer.coordinated(program));
        boolean all = viewer.isOffice(program);
        return database.read(handle -> handle
                .createQuery(DISTRICTS)
                .bind("program", program)
                .bind("year", year)
                .bind("viewer", viewer.id())
                .map((row, context) -> new ReleasePage.District(
                        new DistrictNumber(row.getInt("district")).toString(),
                        row.getInt("mentee"),
                        row.getInt("mentor"),
                        row.getInt("by_mentees"),
                        row.getInt("by_mentors"),
                        own.contains(new DistrictNumber(row.getInt("district")))))
                .stream()
                .filter(district -> all || district.mayGrant())
                .toList());
    }

    /** The latest contacts of somebody in a program. */
    List<ReleasePage.Contact> contacts(Viewer viewer, ProgramId program) {
        return database.read(handle -> handle.createQuery("""
                        SELECT s.id, s.held_on FROM session s JOIN pairing g ON g.id = s.pairing
                        WHERE g.program = :program AND (g.mentee = :viewer OR g.mentor = :viewer)
                        ORDER BY s.held_on DESC, s.id LIMIT :most
                        """)
                .bind("program", program)
                .bind("viewer", viewer.id())
                .bind("most", CONTACTS)
                .map((row, context) ->
                        new ReleasePage.Contact(row.getString("id"), LocalDate.parse(row.getString("held_on"))))
                .list());
    }

    /** On which day a contact was, as long as it is noted. */
    static Optional<LocalDate> day(Stream<ReleasePage.Contact> contacts, String id) {
        return contacts.filter(contact -> contact.id().equals(id)).findFirst().map(ReleasePage.Contact::day);
    }
}
