package ca.learningpartners.mentorship.watching;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.Passage;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * In an emergency somebody of the Office, or the privacy officer, opens dates and states of one person for an hour:
 * whether there was contact, whether two still meet. Never what anybody wrote: that is sealed, and nothing leads from
 * here to it. The person and their partners read who it was, and why.
 *
 * @param person whose dates and states they are
 * @param partners who is told as well, because the dates are theirs, too
 * @param until when it is over by itself, that moment not included
 * @param ended who ended it before that
 */
public record BreakGlass(
        GlassId id,
        ProgramId program,
        ParticipantId person,
        Set<ParticipantId> partners,
        String reason,
        Fact opened,
        Instant until,
        @Nullable Fact ended) {

    /** How long it lasts. */
    public static final Duration LASTS = Duration.ofHours(1);

    /** The longest reason, in UTF-16 units. */
    public static final int LONGEST = 1_000;

    public BreakGlass {
        partners = Set.copyOf(partners);
        reason = Passage.of(reason, LONGEST);
    }

    static BreakGlass open(
            GlassId id,
            ProgramId program,
            ParticipantId person,
            Set<ParticipantId> partners,
            String reason,
            Fact opened) {
        return new BreakGlass(
                id, program, person, partners, reason, opened, opened.at().plus(LASTS), null);
    }

    /** Whether anything can be looked at. */
    public boolean isOpenAt(Instant moment) {
        return ended == null && moment.isBefore(until);
    }

    /** Whether this one opened it, and it is open. */
    public boolean shows(ParticipantId reader, Instant moment) {
        return opened.by().equals(reader) && isOpenAt(moment);
    }

    /** Everybody who is told of it. */
    public Set<ParticipantId> told() {
        Set<ParticipantId> told = new TreeSet<>(partners);
        told.add(person);
        return told;
    }
}
