package ca.learningpartners.mentorship.guarded;

import ca.learningpartners.mentorship.access.Access;
import ca.learningpartners.mentorship.access.Whose;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.privacy.Datum;
import ca.learningpartners.mentorship.reflection.Vision;
import ca.learningpartners.mentorship.reflection.Visions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A vision is its author’s. Where the tool clears away what has run out, it sees dates and opens nothing. */
final class GuardedVisions implements Visions {

    private final Visions visions;
    private final Access access;

    GuardedVisions(Visions visions, Access access) {
        this.visions = visions;
        this.access = access;
    }

    @Override
    public List<Vision> of(ParticipantId author) {
        access.requireRead(Datum.VISION, Whose.person(author));
        return visions.of(author);
    }

    @Override
    public Optional<Instant> lastWritten(ParticipantId author) {
        access.requireClearing(Datum.VISION, Whose.person(author));
        return visions.lastWritten(author);
    }

    @Override
    public List<ParticipantId> authors(Optional<ParticipantId> after, int most) {
        access.requireClearing(Datum.VISION);
        return visions.authors(after, most);
    }

    @Override
    public boolean add(Vision version) {
        access.requireWrite(Datum.VISION, Whose.person(version.author()));
        return visions.add(version);
    }

    @Override
    public boolean delete(ParticipantId author) {
        access.requireClearing(Datum.VISION, Whose.person(author));
        return visions.delete(author);
    }
}
