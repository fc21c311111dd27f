package ca.learningpartners.mentorship.network;

import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.Topic;
import ca.learningpartners.mentorship.text.Language;
import ca.learningpartners.mentorship.text.Passage;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A question to colleagues that expires by itself. Whoever may read it reads who asks. What it says is never changed.
 *
 * @param context what one should know of the asker's place, in their words; may be empty
 * @param asked whom it was put to: those named, or those it was suggested to; they find it on their first page
 * @param languages those in which answers are read, at least one
 * @param at when it was asked, to the millisecond
 * @param until when it expires; an ask that has is renewed at most once
 * @param renewed when it was renewed; null if it was not
 * @param withdrawn when the asker took it back; null if they did not
 */
public record Ask(
        AskId id,
        ProgramId program,
        ParticipantId asker,
        Topic topic,
        String context,
        String text,
        Audience audience,
        SortedSet<ParticipantId> asked,
        SortedSet<Language> languages,
        Instant at,
        Instant until,
        @Nullable Instant renewed,
        @Nullable Instant withdrawn) {

    public static final int LONGEST = 2_000;
    public static final int LONGEST_CONTEXT = 500;
    public static final int USUAL_DAYS = 7;
    public static final int MOST_DAYS = 30;

    /** How many asks of one person can be open at once, over all programs. */
    public static final int MOST_OPEN = 5;

    public Ask {
        context = Passage.require("context of an ask", context, LONGEST_CONTEXT);
        text = Passage.require("text of an ask", text, LONGEST);
        asked = Collections.unmodifiableSortedSet(new TreeSet<>(asked));
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        at = at.truncatedTo(ChronoUnit.MILLIS);
        until = until.truncatedTo(ChronoUnit.MILLIS);
        if (text.isEmpty() || languages.isEmpty() || !until.isAfter(at) || asked.contains(asker)) {
            throw new IllegalArgumentException(
                    "An ask needs a text, a language and an end after its beginning, and is put to others. Maybe one is missing?");
        }
    }

    /** When an ask made at a moment ends. */
    static Instant until(Instant at, int days) {
        return at.plus(Duration.ofDays(days));
    }

    public boolean isOpenAt(Instant moment) {
        return withdrawn == null && moment.isBefore(until);
    }

    /** Whether it has expired and can be asked once more. */
    public boolean isRenewableAt(Instant moment) {
        return withdrawn == null && renewed == null && !moment.isBefore(until);
    }
}
