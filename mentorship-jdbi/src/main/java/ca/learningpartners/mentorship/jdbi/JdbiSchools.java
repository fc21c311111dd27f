package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.CommunityId;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.GradeSpan;
import ca.learningpartners.mentorship.district.School;
import ca.learningpartners.mentorship.district.SchoolId;
import ca.learningpartners.mentorship.district.Schools;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table {@code school}. */
final class JdbiSchools extends FactTable<SchoolId, School> implements Schools {

    JdbiSchools(Handle handle) {
        super(handle, "school", "id");
    }

    @Override
    public List<School> of(DistrictNumber district) {
        return sorted(query("WHERE NOT removed AND district = :district").bind("district", district));
    }

    @Override
    SchoolId id(School school) {
        return school.id();
    }

    @Override
    List<Object> key(SchoolId id) {
        return List.of(id.value());
    }

    @Override
    void write(School school, Columns columns) {
        CommunityId community = school.community();
        columns.put("district", school.district());
        columns.put("name", school.name());
        columns.put("community", community == null ? null : community.value());
        columns.put("kind", school.kind());
        columns.put("first_grade", school.grades().from());
        columns.put("last_grade", school.grades().to());
        columns.put("programs", String.join(" ", school.programs()));
        columns.put(school.pupils());
    }

    @Override
    School read(Row row) throws SQLException {
        return new School(
                new SchoolId(row.text("id")),
                new DistrictNumber(row.number("district")),
                row.text("name"),
                community(row.maybeText("community")),
                row.text("kind"),
                new GradeSpan(row.number("first_grade"), row.number("last_grade")),
                Set.copyOf(parted(row.text("programs"), " ")),
                figure(row));
    }

    private static @Nullable CommunityId community(@Nullable String id) {
        return id == null ? null : new CommunityId(id);
    }
}
