package ca.learningpartners.tool.platform;

import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.jdbi.ContentSeal;
import ca.learningpartners.mentorship.jdbi.PersonalErasure;
import ca.learningpartners.mentorship.jdbi.SealBroken;
import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Mail to others that names somebody who is erased: what has not gone out does not go out any more, and of what was sent
 * the words go. It is sealed for its readers, so that no statement finds the name; each mail is opened.
 */
final class NamedMailStore {

    private final Handle handle;
    private final ContentSeal seal;
    private final Pattern named;

    private NamedMailStore(Handle handle, Pattern named) {
        this.handle = handle;
        this.seal = new ContentSeal(handle);
        this.named = named;
    }

    /** Forgets the name and the address of somebody who is still known. */
    static void forget(Handle handle, ParticipantId person) {
        NamedMailStore naming = new NamedMailStore(handle, namesOf(handle, person));
        naming.others(person).stream().filter(naming::names).forEach(naming::forget);
    }

    /** As words of their own: who is called Ed is not in every education. */
    private static Pattern namesOf(Handle handle, ParticipantId person) {
        return Pattern.compile(
                handle.createQuery("SELECT name, COALESCE(email, '') AS email FROM participant WHERE id = :person")
                        .bind("person", person)
                        .map((row, context) -> Stream.of(row.getString("name"), row.getString("email")))
                        .one()
                        .filter(word -> !word.isBlank())
                        .map(word -> "(?<![\\p{L}\\p{M}])" + Pattern.quote(word) + "(?![\\p{L}\\p{M}])")
                        .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A mail as it is kept. */
    private record Kept(
            String id,
            Whose reader,
            boolean sent,
            String subject,
            String plain,
            @Nullable String calendar) {}

    private List<Kept> others(ParticipantId person) {
        return handle.createQuery("""
                        SELECT id, recipient, state, subject, plain, calendar FROM mail WHERE recipient <> :person
                        """)
                .bind("person", person)
                .map((row, context) -> new Kept(
                        row.getString("id"),
                        Whose.person(new ParticipantId(row.getString("recipient"))),
                        row.getString("state").equals("SENT"),
                        row.getString("subject"),
                        row.getString("plain"),
                        row.getString("calendar")))
                .list();
    }

    private boolean names(Kept mail) {
        return Stream.of(mail.subject(), opened(mail, "plain", mail.plain()), opened(mail, "calendar", mail.calendar()))
                .anyMatch(text -> named.matcher(text).find());
    }

    /** What opens for nobody names nobody. */
    private String opened(Kept mail, String column, @Nullable String text) {
        try {
            return text == null ? "" : seal.open(mail.reader(), place(mail, column), text);
        } catch (SealBroken e) {
            return "";
        }
    }

    private static String place(Kept mail, String column) {
        return "mail." + column + "/" + mail.id();
    }

    private void forget(Kept mail) {
        if (!mail.sent()) {
            handle.createUpdate("DELETE FROM mail WHERE id = :id")
                    .bind("id", mail.id())
                    .execute();
            return;
        }
        handle.createUpdate("""
                        UPDATE mail SET subject = :nothing, plain = :plain, html = :html, calendar = NULL,
                            calendar_method = NULL WHERE id = :id
                        """)
                .bind("nothing", PersonalErasure.NAMELESS)
                .bind("plain", seal.seal(mail.reader(), place(mail, "plain"), PersonalErasure.NAMELESS))
                .bind("html", seal.seal(mail.reader(), place(mail, "html"), PersonalErasure.NAMELESS))
                .bind("id", mail.id())
                .execute();
    }
}
