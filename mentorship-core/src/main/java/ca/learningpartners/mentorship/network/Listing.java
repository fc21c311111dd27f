package ca.learningpartners.mentorship.network;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Topic;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Somebody's own word that they may be asked. Nobody is listed without it; it is withdrawn at once.
 *
 * @param topics what they may be asked about, out of what they said they know; at least one
 * @param context whether their kinds of schools, remoteness and shared contexts are shown, too
 * @param email whether everybody who finds them reads their work address
 * @param since when they said so last, to the millisecond
 */
public record Listing(
        ProgramId program,
        ParticipantId person,
        SortedSet<Topic> topics,
        boolean context,
        boolean email,
        Reach reach,
        Instant since) {

    public Listing {
        topics = Collections.unmodifiableSortedSet(new TreeSet<>(topics));
        since = since.truncatedTo(ChronoUnit.MILLIS);
        if (topics.isEmpty()) {
            throw new IllegalArgumentException("Nobody is listed without a topic. Maybe withdraw the listing?");
        }
    }
}
