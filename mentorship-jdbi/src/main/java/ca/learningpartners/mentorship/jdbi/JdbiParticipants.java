package ca.learningpartners.mentorship.jdbi;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.participant.Participant;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.participant.Participants;
import ca.learningpartners.mentorship.text.Language;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The tables {@code participant} and {@code participant_language}. */
record JdbiParticipants(Handle handle) implements Participants {

    @Override
    public Optional<Participant> find(ParticipantId id) {
        return where("WHERE p.id = :id", Map.of("id", id)).stream().findFirst();
    }

    @Override
    public List<Participant> withAddress(DistrictNumber district, EmailAddress address) {
        return where(
                "WHERE p.district = :district AND p.email_folded = :address",
                Map.of("district", district, "address", address.folded()));
    }

    /** Those a condition on participant {@code p} lets through, by id, in two statements however many they are. */
    List<Participant> where(String condition, Map<String, ?> values) {
        Map<String, SortedSet<Language>> languages = Row.gathered(
                handle.createQuery("SELECT l.participant, l.language FROM participant p"
                                + " JOIN participant_language l ON l.participant = p.id " + condition)
                        .bindMap(values),
                "participant",
                row -> new Language(row.text("language")));
        return handle
                .createQuery("SELECT p.* FROM participant p " + condition)
                .bindMap(values)
                .map(Row.mapper(row -> read(row, languages)))
                .stream()
                .sorted(Comparator.comparing(Participant::id))
                .toList();
    }

    @Override
    public void save(Participant participant) {
        EmailAddress email = participant.email();
        handle.createUpdate("""
                        INSERT INTO participant (id, name, email, email_folded, district, locale)
                        VALUES (:id, :name, :email, :folded, :district, :locale)
                        ON CONFLICT (id) DO UPDATE SET
                            name = excluded.name,
                            email = excluded.email,
                            email_folded = excluded.email_folded,
                            district = excluded.district,
                            locale = excluded.locale
                        """)
                .bind("id", participant.id())
                .bind("name", participant.name())
                .bind("email", email)
                .bind("folded", email == null ? null : email.folded())
                .bind("district", participant.district())
                .bind("locale", participant.locale())
                .execute();
        handle.createUpdate("DELETE FROM participant_language WHERE participant = :id")
                .bind("id", participant.id())
                .execute();
        PreparedBatch languages =
                handle.prepareBatch("INSERT INTO participant_language (participant, language) VALUES (:id, :language)");
        participant
                .languages()
                .forEach(language -> languages
                        .bind("id", participant.id())
                        .bind("language", language)
                        .add());
        languages.execute();
        SearchWords.keep(handle, SearchWords.PEOPLE, participant.id().value(), participant.name(), List.of());
    }

    private static Participant read(Row row, Map<String, SortedSet<Language>> languages) throws SQLException {
        String id = row.text("id");
        @Nullable String email = row.maybeText("email");
        return new Participant(
                new ParticipantId(id),
                row.text("name"),
                email == null ? null : new EmailAddress(email),
                row.maybeDistrict("district"),
                languages.getOrDefault(id, new TreeSet<>()),
                Locale.forLanguageTag(row.text("locale")));
    }
}
