package ca.learningpartners.mentorship.reflection;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The visions that are kept. Nothing is found in them but by its author’s id. */
public interface Visions {

    /** One author’s versions, the newest first. */
    List<Vision> of(ParticipantId author);

    /** When one author’s newest version was written; nothing is opened for it. */
    Optional<Instant> lastWritten(ParticipantId author);

    /** Those who have written one, by id, after one of them; from the first if that is empty. */
    List<ParticipantId> authors(Optional<ParticipantId> after, int most);

    /** Keeps a version; false if there is one of that number. */
    boolean add(Vision version);

    /** Removes all versions for good; false if there was none. */
    boolean delete(ParticipantId author);
}
