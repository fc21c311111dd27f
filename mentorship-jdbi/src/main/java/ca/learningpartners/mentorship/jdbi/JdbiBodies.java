package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.notice.Answering;
import ca.learningpartners.mentorship.notice.Bodies;
import ca.learningpartners.mentorship.notice.Body;
import ca.learningpartners.mentorship.notice.Law;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.Bilingual;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** The table {@code answering_body}; whoever runs the program is district 0, which is no district’s number. */
record JdbiBodies(Handle handle) implements Bodies {

    @Override
    public boolean add(Body body) {
        Answering answering = body.answering();
        return handle.createUpdate("""
                                INSERT INTO answering_body (program, district, number, law, name, contact_en, contact_fr,
                                    officer_en, officer_fr, place_en, place_fr, said_by, said_at)
                                VALUES (:program, :district, :number, :law, :name, :contactEn, :contactFr,
                                    :officerEn, :officerFr, :placeEn, :placeFr, :by, :at)
                                ON CONFLICT DO NOTHING
                                """)
                        .bind("program", body.program())
                        .bind(
                                "district",
                                body.ofDistrict().map(DistrictNumber::value).orElse(0))
                        .bind("number", body.number())
                        .bind("law", body.law())
                        .bind("name", answering.name())
                        .bind("contactEn", answering.contact().en())
                        .bind("contactFr", answering.contact().fr())
                        .bind("officerEn", answering.officer().en())
                        .bind("officerFr", answering.officer().fr())
                        .bind("placeEn", answering.place().en())
                        .bind("placeFr", answering.place().fr())
                        .bind("by", Objects.requireNonNull(body.said()).by())
                        .bind("at", body.said().at())
                        .execute()
                == 1;
    }

    @Override
    public List<Body> of(ProgramId program) {
        return handle.createQuery("""
                        SELECT b.* FROM answering_body b
                        WHERE b.program = :program AND NOT EXISTS (
                            SELECT 1 FROM answering_body later WHERE later.program = b.program
                            AND later.district = b.district AND later.number > b.number)
                        ORDER BY b.district
                        """)
                .bind("program", program)
                .map(Row.mapper(JdbiBodies::read))
                .list();
    }

    private static Body read(Row row) throws SQLException {
        int district = row.number("district");
        return new Body(
                row.program(),
                district == 0 ? null : new DistrictNumber(district),
                row.number("number"),
                row.one(Law.class, "law"),
                new Answering(
                        row.text("name"),
                        new Bilingual(row.maybeText("contact_en"), row.maybeText("contact_fr")),
                        new Bilingual(row.maybeText("officer_en"), row.maybeText("officer_fr")),
                        new Bilingual(row.maybeText("place_en"), row.maybeText("place_fr"))),
                row.fact("said"));
    }
}
