package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.district.Picture;
import ca.learningpartners.mentorship.district.PictureId;
import ca.learningpartners.mentorship.district.PictureType;
import ca.learningpartners.mentorship.district.Pictures;
import ca.learningpartners.mentorship.text.LocalText;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table {@code district_picture}. */
record JdbiPictures(Handle handle) implements Pictures {

    private static final String WORDS =
            "SELECT id, district, type, alternative_en, alternative_fr FROM district_picture ";

    @Override
    public List<Picture> of(DistrictNumber district) {
        return handle.createQuery(WORDS + "WHERE district = :district ORDER BY seq")
                .bind("district", district)
                .map(Row.mapper(JdbiPictures::read))
                .list();
    }

    @Override
    public Optional<Picture> find(PictureId id) {
        return handle.createQuery(WORDS + "WHERE id = :id")
                .bind("id", id.value())
                .map(Row.mapper(JdbiPictures::read))
                .findOne();
    }

    @Override
    public Optional<byte[]> content(PictureId id) {
        return handle.createQuery("SELECT content FROM district_picture WHERE id = :id")
                .bind("id", id.value())
                .map(Row.mapper(row -> row.bytes("content")))
                .findOne();
    }

    @Override
    public boolean add(Picture picture, byte[] content) {
        return handle.createUpdate("""
                                INSERT INTO district_picture
                                    (id, district, type, alternative_en, alternative_fr, content)
                                VALUES (:id, :district, :type, :en, :fr, :content)
                                ON CONFLICT (id) DO NOTHING
                                """)
                        .bind("id", picture.id().value())
                        .bind("district", picture.district())
                        .bind("type", picture.type().name())
                        .bind("en", picture.alternative().en())
                        .bind("fr", picture.alternative().fr())
                        .bind("content", content)
                        .execute()
                == 1;
    }

    @Override
    public void describe(Picture picture) {
        handle.createUpdate("UPDATE district_picture SET alternative_en = :en, alternative_fr = :fr WHERE id = :id")
                .bind("en", picture.alternative().en())
                .bind("fr", picture.alternative().fr())
                .bind("id", picture.id().value())
                .execute();
    }

    @Override
    public void remove(PictureId id) {
        handle.createUpdate("DELETE FROM district_picture WHERE id = :id")
                .bind("id", id.value())
                .execute();
    }

    private static Picture read(Row row) throws SQLException {
        return new Picture(
                new PictureId(row.text("id")),
                new DistrictNumber(row.number("district")),
                row.one(PictureType.class, "type"),
                new LocalText(row.text("alternative_en"), row.text("alternative_fr")));
    }
}
