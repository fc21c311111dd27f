package ca.learningpartners.tool.mail;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.Kept;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A mail to one person. Their address is looked up as it is sent, so that it goes where they read now.
 *
 * @param occasion what it is sent for, once: a second mail for the same occasion is not kept ("invitation M 0 P")
 * @param kind what sort of mail it is, in words joined by dashes ("reminders", "invitation"); staff see this word's
 *     meaning ({@code mail.kind.<kind>} in the messages) and never what the mail says
 * @param program whose coordinators see that it is there; empty if it belongs to none
 * @param calendar something for the reader's calendar, if there is
 * @param stop where one click stops mails of this sort, if they can be stopped (RFC 8058)
 * @param due not to be sent before
 * @param until not to be sent from then on: it would come too late
 */
public record Mail(
        String occasion,
        String kind,
        Optional<ProgramId> program,
        ParticipantId to,
        Letter letter,
        Optional<Calendar> calendar,
        Optional<URI> stop,
        Instant due,
        Instant until) {

    /** How long a mail is worth sending if nothing else is said. */
    public static final Duration WORTH = Duration.ofDays(7);

    public Mail {
        occasion = Kept.line("occasion", occasion, 200);
        kind = Kept.id("kind", kind);
        if (!due.isBefore(until)) {
            throw new IllegalArgumentException(
                    "A mail due at " + due + " comes too late from " + until + " on. Maybe give it more time?");
        }
    }

    /** A mail that may go from that moment on, and is worth sending for a week. */
    public static Mail of(
            String occasion, String kind, ProgramId program, ParticipantId to, Letter letter, Instant due) {
        return new Mail(
                occasion,
                kind,
                Optional.of(program),
                to,
                letter,
                Optional.empty(),
                Optional.empty(),
                due,
                due.plus(WORTH));
    }

    /**
     * What a calendar takes in (RFC 5546, RFC 6047).
     *
     * @param method {@code REQUEST} or {@code CANCEL}, as in the text itself
     * @param text the whole {@code VCALENDAR}
     */
    public record Calendar(String method, String text) {

        public Calendar {
            if (!method.equals("REQUEST") && !method.equals("CANCEL")) {
                throw new IllegalArgumentException("“" + method + "” is neither REQUEST nor CANCEL.");
            }
        }
    }

    /** The same mail with something for the calendar. */
    public Mail with(Calendar something) {
        return new Mail(occasion, kind, program, to, letter, Optional.of(something), stop, due, until);
    }

    /** The same mail, which can be stopped there. */
    public Mail stoppedAt(URI there) {
        return new Mail(occasion, kind, program, to, letter, calendar, Optional.of(there), due, until);
    }

    /** The same mail, worth sending until then. */
    public Mail worthUntil(Instant then) {
        return new Mail(occasion, kind, program, to, letter, calendar, stop, due, then);
    }
}
