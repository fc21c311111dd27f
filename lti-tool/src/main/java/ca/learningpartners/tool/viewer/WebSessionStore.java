package ca.learningpartners.tool.viewer;

import ca.learningpartners.lti.launch.DeepLinkingSettings;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.MessageType;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.mentorship.jdbi.Database;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.tool.runtime.Secrets;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Who is signed in. Only the fingerprint of a cookie is stored; a copy of the table lets nobody in. */
public final class WebSessionStore {

    /** A working day; the next launch starts a new one. */
    public static final Duration LIFETIME = Duration.ofHours(10);

    private static final String INSERT = """
            INSERT INTO web_session (fingerprint, kind, registration, deployment, subject, participant, name, email,
              program, message, view, about, locale, platform_origin, platform_admin, deployment_id, return_url, expires_at)
            VALUES (:fingerprint, :kind, :registration, :deployment, :subject, :participant, :name, :email,
              :program, :message, :view, :about, :locale, :origin, :platformAdmin, :deploymentId, :returnUrl, :expires)
            """;

    private final Database database;
    private final Clock clock;

    public WebSessionStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Signs a visitor in and gives the secret for the cookie. */
    public String open(Arrival arrival) {
        String secret = Secrets.random();
        String fingerprint = Secrets.fingerprint(secret);
        database.inTransaction(handle -> {
            insert(handle, fingerprint, arrival);
            arrival.placing().ifPresent(settings -> keep(handle, fingerprint, settings));
            return true;
        });
        return secret;
    }

    private void insert(Handle handle, String fingerprint, Arrival arrival) {
        Visitor visitor = arrival.visitor();
        Aim aim = arrival.aim();
        handle.createUpdate(INSERT)
                .bind("fingerprint", fingerprint)
                .bind("kind", "VISITOR")
                .bind("registration", visitor.registration().value())
                .bind("deployment", visitor.scope())
                .bind("subject", visitor.subject())
                .bind(
                        "participant",
                        arrival.participant().map(ParticipantId::value).orElse(null))
                .bind("name", visitor.name().orElse(null))
                .bind("email", visitor.email().orElse(null))
                .bind("program", aim.program().map(ProgramId::value).orElse(null))
                .bind("message", aim.message().name())
                .bind("view", aim.view().name())
                .bind("about", aim.about().orElse(null))
                .bind("locale", arrival.locale().toLanguageTag())
                .bind("origin", visitor.platformOrigin().orElse(null))
                .bind("platformAdmin", arrival.platformAdmin() ? 1 : 0)
                .bind("deploymentId", arrival.deployment().value())
                .bind("returnUrl", arrival.returnUrl().map(URI::toString).orElse(null))
                .bind("expires", expiry())
                .execute();
    }

    private static void keep(Handle handle, String fingerprint, DeepLinkingSettings settings) {
        handle.createUpdate("INSERT INTO content_request (session, settings) VALUES (:session, :settings)")
                .bind("session", fingerprint)
                .bind("settings", settings.toJson())
                .execute();
    }

    /** What the platform takes back from somebody who came to place links; empty for everybody else. */
    public Optional<DeepLinkingSettings> placing(WebSession session) {
        return database.reading()
                .withHandle(
                        handle -> handle.createQuery("SELECT settings FROM content_request WHERE session = :session")
                                .bind("session", session.fingerprint())
                                .mapTo(String.class)
                                .findOne()
                                .flatMap(DeepLinkingSettings::fromJson));
    }

    /** Signs an administrator in and gives the secret for the cookie. */
    public String openAdmin(Locale locale) {
        String secret = Secrets.random();
        database.inTransaction(handle -> handle.createUpdate(
                        "INSERT INTO web_session (fingerprint, kind, locale, expires_at) VALUES (:fingerprint, 'ADMIN', :locale, :expires)")
                .bind("fingerprint", Secrets.fingerprint(secret))
                .bind("locale", locale.toLanguageTag())
                .bind("expires", expiry())
                .execute());
        return secret;
    }

    public Optional<WebSession> find(String secret) {
        return database.reading()
                .withHandle(handle -> handle.createQuery(
                                "SELECT * FROM web_session WHERE fingerprint = :fingerprint AND expires_at > :now")
                        .bind("fingerprint", Secrets.fingerprint(secret))
                        .bind("now", clock.millis())
                        .map(WebSessionStore::read)
                        .findOne());
    }

    /**
     * Gives a session a new secret; whoever has the old one is signed out.
     *
     * @param fingerprint of the old secret
     * @return the new one; empty if there is no such session any more
     */
    public Optional<String> renew(String fingerprint) {
        String secret = Secrets.random();
        int renewed = database.inTransaction(handle -> handle.createUpdate(
                        "UPDATE web_session SET fingerprint = :new WHERE fingerprint = :old AND expires_at > :now")
                .bind("new", Secrets.fingerprint(secret))
                .bind("old", fingerprint)
                .bind("now", clock.millis())
                .execute());
        return renewed == 1 ? Optional.of(secret) : Optional.empty();
    }

    /** From now on the visitor is that participant, in every session of theirs. */
    public static void link(Handle handle, Visitor visitor, ParticipantId participant) {
        handle.createUpdate("""
                        UPDATE web_session SET participant = :participant
                        WHERE registration = :registration AND deployment = :scope AND subject = :subject
                        """)
                .bind("participant", participant.value())
                .bind("registration", visitor.registration().value())
                .bind("scope", visitor.scope())
                .bind("subject", visitor.subject())
                .execute();
    }

    /** From now on the visitor is who they were before, or not known any more, in every session of theirs. */
    public static void unlink(Handle handle, Visitor visitor, Optional<ParticipantId> formerly) {
        handle.createUpdate("""
                        UPDATE web_session SET participant = :participant
                        WHERE registration = :registration AND deployment = :scope AND subject = :subject
                        """)
                .bind("participant", formerly.map(ParticipantId::value).orElse(null))
                .bind("registration", visitor.registration().value())
                .bind("scope", visitor.scope())
                .bind("subject", visitor.subject())
                .execute();
    }

    public void speak(WebSession session, Locale locale) {
        database.inTransaction(handle -> handle.createUpdate(
                        "UPDATE web_session SET locale = :locale WHERE fingerprint = :fingerprint")
                .bind("locale", locale.toLanguageTag())
                .bind("fingerprint", session.fingerprint())
                .execute());
    }

    /** Signs somebody out, in this one session. */
    public void end(WebSession session) {
        database.inTransaction(handle -> handle.createUpdate("DELETE FROM web_session WHERE fingerprint = :fingerprint")
                .bind("fingerprint", session.fingerprint())
                .execute());
    }

    public int forgetExpired(Instant before) {
        return database.inTransaction(
                handle -> handle.createUpdate("DELETE FROM web_session WHERE expires_at < :before")
                        .bind("before", before.toEpochMilli())
                        .execute());
    }

    private long expiry() {
        return clock.instant().plus(LIFETIME).toEpochMilli();
    }

    private static WebSession read(ResultSet row, StatementContext context) throws SQLException {
        boolean admin = row.getString("kind").equals("ADMIN");
        return new WebSession(
                row.getString("fingerprint"),
                admin,
                admin ? Optional.empty() : Optional.of(visitor(row)),
                Optional.ofNullable(row.getString("participant")).map(ParticipantId::new),
                aim(row),
                Locale.forLanguageTag(row.getString("locale")),
                row.getInt("platform_admin") == 1,
                Optional.ofNullable(row.getString("deployment_id")).map(DeploymentId::new),
                Optional.ofNullable(row.getString("return_url")).map(URI::create));
    }

    /** An administrator's session, and one of an earlier version, aims at the first screen. */
    private static Aim aim(ResultSet row) throws SQLException {
        return new Aim(
                Optional.ofNullable(row.getString("message"))
                        .map(MessageType::valueOf)
                        .orElse(MessageType.RESOURCE_LINK),
                Optional.ofNullable(row.getString("program")).map(ProgramId::new),
                Optional.ofNullable(row.getString("view")).map(View::valueOf).orElse(View.PROGRAM),
                Optional.ofNullable(row.getString("about")));
    }

    private static Visitor visitor(ResultSet row) throws SQLException {
        return new Visitor(
                new RegistrationId(row.getString("registration")),
                row.getString("deployment"),
                row.getString("subject"),
                Optional.ofNullable(row.getString("name")),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("platform_origin")));
    }
}
