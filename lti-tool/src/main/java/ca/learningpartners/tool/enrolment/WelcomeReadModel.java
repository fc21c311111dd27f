package ca.learningpartners.tool.enrolment;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.tool.platform.BindingStore;
import ca.learningpartners.tool.platform.Vouched;
import ca.learningpartners.tool.viewer.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Finds out what to say to a visitor. */
final class WelcomeReadModel {

    private final Database database;
    private final BindingStore bindings;
    private final ZoneId zone;

    WelcomeReadModel(Database database, BindingStore bindings, ZoneId zone) {
        this.database = database;
        this.bindings = bindings;
        this.zone = zone;
    }

    WelcomePage page(Visitor visitor) {
        Optional<Vouched> vouched = vouched(visitor);
        if (vouched.isEmpty()) {
            return new WelcomePage.Unbound();
        }
        Optional<WelcomePage> candidate = candidate(visitor, vouched.get()).map(found -> found);
        return candidate
                .or(() -> asked(visitor))
                .orElseGet(() -> new WelcomePage.MayAsk(
                        vouched.get().district(), visitor.keptName().isPresent()));
    }

    Optional<Vouched> vouched(Visitor visitor) {
        return bindings.vouched(visitor.registration(), visitor.scope());
    }

    /**
     * The one participant of the district with the visitor's address. Nobody if several have it, or if that participant
     * already arrives from this platform as somebody else.
     */
    Optional<WelcomePage.Candidate> candidate(Visitor visitor, Vouched vouched) {
        return folded(visitor)
                .flatMap(address -> database.reading()
                        .withHandle(handle -> handle.createQuery("""
                                SELECT p.id, p.name, (SELECT max(position) FROM enrolment e WHERE e.participant = p.id) AS position
                                FROM participant p
                                WHERE p.email_folded = :address AND COALESCE(p.district, 0) = :district
                                  AND NOT EXISTS (SELECT 1 FROM participant q WHERE q.id <> p.id
                                    AND q.email_folded = :address AND COALESCE(q.district, 0) = :district)
                                  AND NOT EXISTS (SELECT 1 FROM platform_identity i
                                    WHERE i.participant = p.id AND i.registration = :registration AND i.deployment = :scope)
                                """)
                                .bind("address", address)
                                .bind(
                                        "district",
                                        vouched.district()
                                                .map(DistrictNumber::value)
                                                .orElse(0))
                                .bind("registration", visitor.registration().value())
                                .bind("scope", visitor.scope())
                                .map((row, context) -> new WelcomePage.Candidate(
                                        new ParticipantId(row.getString("id")),
                                        row.getString("name"),
                                        Optional.ofNullable(row.getString("position"))
                                                .filter(text -> !text.isBlank())))
                                .findOne()));
    }

    private Optional<WelcomePage> asked(Visitor visitor) {
        return database.reading()
                .withHandle(handle -> handle.createQuery("""
                        SELECT asked_at FROM join_request
                        WHERE registration = :registration AND deployment = :scope AND subject = :subject
                          AND answered_at IS NULL
                        """)
                        .bind("registration", visitor.registration().value())
                        .bind("scope", visitor.scope())
                        .bind("subject", visitor.subject())
                        .mapTo(Long.class)
                        .findOne()
                        .map(at -> new WelcomePage.Asked(LocalDate.ofInstant(Instant.ofEpochMilli(at), zone))));
    }

    private static Optional<String> folded(Visitor visitor) {
        try {
            return visitor.email().map(text -> new EmailAddress(text).folded());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
