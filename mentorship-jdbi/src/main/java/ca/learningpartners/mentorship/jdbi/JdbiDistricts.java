package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.District;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.Districts;
import ca.learningpartners.mentorship.district.Figure;
import ca.learningpartners.mentorship.district.GeoPoint;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table {@code district}. */
record JdbiDistricts(Handle handle) implements Districts {

    @Override
    public Optional<District> find(DistrictNumber number) {
        return handle.createQuery("SELECT * FROM district WHERE number = :number")
                .bind("number", number)
                .map(Row.mapper(JdbiDistricts::read))
                .findOne();
    }

    @Override
    public List<District> all() {
        return handle.createQuery("SELECT * FROM district ORDER BY number")
                .map(Row.mapper(JdbiDistricts::read))
                .list();
    }

    @Override
    public void save(District district) {
        GeoPoint base = district.base();
        Figure enrolment = district.enrolment();
        handle.createUpdate("""
                        INSERT INTO district
                            (number, name, latitude, longitude, enrolment, enrolment_year, enrolment_source)
                        VALUES (:number, :name, :latitude, :longitude, :enrolment, :year, :source)
                        ON CONFLICT (number) DO UPDATE SET
                            name = excluded.name,
                            latitude = excluded.latitude,
                            longitude = excluded.longitude,
                            enrolment = excluded.enrolment,
                            enrolment_year = excluded.enrolment_year,
                            enrolment_source = excluded.enrolment_source
                        """)
                .bind("number", district.number())
                .bind("name", district.name())
                .bind("latitude", base == null ? null : (Double) base.latitude())
                .bind("longitude", base == null ? null : (Double) base.longitude())
                .bind("enrolment", enrolment == null ? null : (Integer) enrolment.value())
                .bind("year", enrolment == null ? null : (Integer) enrolment.year())
                .bind("source", enrolment == null ? null : enrolment.source())
                .execute();
    }

    private static District read(Row row) throws SQLException {
        return new District(
                new DistrictNumber(row.number("number")), row.text("name"), row.maybePoint(), enrolment(row));
    }

    private static @Nullable Figure enrolment(Row row) throws SQLException {
        Integer pupils = row.maybeNumber("enrolment");
        return pupils == null ? null : new Figure(pupils, row.number("enrolment_year"), row.text("enrolment_source"));
    }
}
