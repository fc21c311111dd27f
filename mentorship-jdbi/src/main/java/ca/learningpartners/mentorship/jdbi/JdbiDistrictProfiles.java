package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.DistrictProfile;
import ca.learningpartners.mentorship.district.DistrictProfiles;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The table {@code district_profile}. */
final class JdbiDistrictProfiles extends FactTable<DistrictNumber, DistrictProfile> implements DistrictProfiles {

    JdbiDistrictProfiles(Handle handle) {
        super(handle, "district_profile", "district");
    }

    @Override
    DistrictNumber id(DistrictProfile profile) {
        return profile.district();
    }

    @Override
    List<Object> key(DistrictNumber district) {
        return List.of(district);
    }

    @Override
    void write(DistrictProfile profile, Columns columns) {
        columns.put("motto", profile.motto());
        columns.put("text", profile.text());
        columns.put("acknowledgement", profile.acknowledgement());
    }

    @Override
    DistrictProfile read(Row row) throws SQLException {
        return new DistrictProfile(
                new DistrictNumber(row.number("district")),
                bilingual(row, "motto"),
                bilingual(row, "text"),
                bilingual(row, "acknowledgement"));
    }
}
