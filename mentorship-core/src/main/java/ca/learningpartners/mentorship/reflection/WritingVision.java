package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Act;
import ca.learningpartners.mentorship.privacy.AuditTrail;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.util.List;

/** Somebody writes how they see their own leadership, in one version after the other. */
public final class WritingVision {

    private final Visions visions;
    private final AuditTrail audit;

    public WritingVision(Visions visions, AuditTrail audit) {
        this.visions = visions;
        this.audit = audit;
    }

    /**
     * Adds a version. The same words once more are no version.
     *
     * @param seen the number of the version the writer had before them; 0 if there was none
     * @throws RefusedException {@code vision-changed} if there is a newer one; {@code vision-full} with {@link Vision#MOST}
     */
    public void write(ParticipantId author, int seen, String text, Instant at) {
        List<Vision> versions = visions.of(author);
        if (!versions.isEmpty() && versions.get(0).text().equals(text)) {
            return;
        }
        if (versions.size() >= Vision.MOST) {
            throw new RefusedException("vision-full", Vision.MOST);
        }
        if (versions.size() != seen || !visions.add(new Vision(author, seen + 1, text, at))) {
            throw new RefusedException("vision-changed");
        }
        tell(author, "vision-written", at);
    }

    /** Removes all versions; done twice it is as good. */
    public void delete(ParticipantId author, Instant at) {
        if (visions.delete(author)) {
            tell(author, "vision-deleted", at);
        }
    }

    private void tell(ParticipantId author, String verb, Instant at) {
        audit.add(new Act(author.value(), verb, author.value(), at));
    }
}
