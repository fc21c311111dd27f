package ca.learningpartners.mentorship.network;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.text.RefusedException;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An ask as it is about to be sent.
 *
 * @param named whom it is put to by name; only where the audience is {@link Audience#NAMED}
 * @param days how long it stays open, from 1 to {@link Ask#MOST_DAYS}
 */
public record AskDraft(
        AskId id,
        Topic topic,
        String context,
        String text,
        Audience audience,
        SortedSet<ParticipantId> named,
        SortedSet<Language> languages,
        int days) {

    public AskDraft {
        named = Collections.unmodifiableSortedSet(new TreeSet<>(named));
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        if (days < 1 || days > Ask.MOST_DAYS) {
            throw new RefusedException("ask-days", days, Ask.MOST_DAYS);
        }
    }
}
