package ca.learningpartners.mentorship.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was done, in the order it was done, each act linked to the one before. Nothing is ever changed or removed here. */
public interface AuditTrail {

    /** Adds an act at the end of the list, in the transaction of what was done. */
    void add(Act act);

    /** The newest acts on a record, newest first, at most {@code limit}. */
    List<Act> on(String subject, int limit);

    /** Where the list ends now. */
    ChainHead head();

    /**
     * A stretch of the list as it stands, by number.
     *
     * @param after the number after which it begins; {@link Long#MIN_VALUE} for whatever stands first
     */
    List<LinkedAct> chain(long after, int limit);

    /** The newest act of this actor and verb on a record, if there is one. */
    Optional<Act> newest(String actor, String verb, String subject);

    /**
     * Who saw something of somebody’s, or took it out ({@link Sighting#EXPORTED}, {@link Sighting#EVALUATED}), newest first.
     *
     * @param before the number before which it begins; {@link Long#MAX_VALUE} for the newest
     */
    List<LinkedAct> sightingsOf(String subject, long before, int limit);

    /**
     * Acts from a moment on until another, that one not included, in the order of the list.
     *
     * @param verbPart what their verb has in it, such as {@link Sighting#SEEN}
     * @param after the number after which it begins; {@link Long#MIN_VALUE} for whatever stands first
     */
    List<LinkedAct> between(Instant from, Instant until, String verbPart, long after, int limit);
}
