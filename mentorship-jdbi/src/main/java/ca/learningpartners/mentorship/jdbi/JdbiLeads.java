package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.portrait.Lead;
import ca.learningpartners.mentorship.portrait.Leads;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table {@code district_lead}. */
record JdbiLeads(Handle handle) implements Leads {

    @Override
    public Optional<Lead> of(DistrictNumber district) {
        return handle.createQuery("SELECT * FROM district_lead WHERE district = :district")
                .bind("district", district)
                .map(Row.mapper(row -> new Lead(district, row.person("person"), row.fact("appointed"))))
                .findOne();
    }

    @Override
    public void appoint(Lead lead) {
        handle.createUpdate("""
                        INSERT INTO district_lead (district, person, appointed_by, appointed_at)
                        VALUES (:district, :person, :by, :at)
                        ON CONFLICT (district) DO UPDATE SET
                            person = excluded.person,
                            appointed_by = excluded.appointed_by,
                            appointed_at = excluded.appointed_at
                        """)
                .bind("district", lead.district())
                .bind("person", lead.person())
                .bind("by", lead.appointed().by())
                .bind("at", lead.appointed().at())
                .execute();
    }

    @Override
    public void end(DistrictNumber district) {
        handle.createUpdate("DELETE FROM district_lead WHERE district = :district")
                .bind("district", district)
                .execute();
    }
}
