package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.pairing.Pairings;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Removes what people wrote for themselves once its {@link JournalClock} has run out. A vision goes as a whole, when its
 * newest version would.
 */
public final class ExpiringReflection {

    private final Journals journals;
    private final Visions visions;
    private final Pairings pairings;
    private final AuditTrail audit;
    private final String actor;

    /** @param actor who is said to have done it */
    public ExpiringReflection(Journals journals, Visions visions, Pairings pairings, AuditTrail audit, String actor) {
        this.journals = journals;
        this.visions = visions;
        this.pairings = pairings;
        this.audit = audit;
        this.actor = actor;
    }

    /** The clock of one person. */
    public JournalClock clock(ParticipantId author, Instant now, ZoneId zone) {
        return JournalClock.of(journals.keeping(author), pairings.of(author), now, zone);
    }

    /**
     * Removes what of one author’s is due, at most so many entries at once.
     *
     * @return whether something of theirs was removed, so that there may be more
     */
    public boolean remove(ParticipantId author, Instant now, ZoneId zone, int most) {
        JournalClock clock = clock(author, now, zone);
        List<Journals.Stamp> due = journals.stamps(author).stream()
                .filter(stamp -> clock.isDue(stamp.changed(), now))
                .limit(most)
                .toList();
        for (Journals.Stamp stamp : due) {
            if (journals.delete(author, stamp.id())) {
                audit.add(new Act(actor, "journal-expired", stamp.id().value(), now));
            }
        }
        boolean gone = removeVision(author, clock, now);
        return gone || !due.isEmpty();
    }

    private boolean removeVision(ParticipantId author, JournalClock clock, Instant now) {
        boolean due = visions.lastWritten(author)
                .filter(written -> clock.isDue(written, now))
                .isPresent();
        if (!due || !visions.delete(author)) {
            return false;
        }
        audit.add(new Act(actor, "vision-expired", author.value(), now));
        return true;
    }
}
