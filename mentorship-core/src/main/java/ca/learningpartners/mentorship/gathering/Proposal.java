package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.participant.ParticipantId;
import ca.learningpartners.mentorship.text.Passage;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A topic somebody would like a gathering to be about, in their own words.
 *
 * @param named whether others are told whose it is
 * @param words one line, as typed
 * @param note what the author adds; empty if nothing
 * @param proposed to the millisecond
 * @param withdrawn when its author took it back; null while it stands
 * @param merged into which other one it went; null while it stands by itself
 */
public record Proposal(
        ProposalId id,
        GatheringId gathering,
        ParticipantId author,
        boolean named,
        String words,
        String note,
        Instant proposed,
        @Nullable Instant withdrawn,
        @Nullable Merged merged) {

    public static final int LONGEST = 200;
    public static final int LONGEST_NOTE = 1000;

    public Proposal {
        words = Passage.require("words", words, LONGEST);
        note = Passage.require("note", note, LONGEST_NOTE);
        proposed = proposed.truncatedTo(ChronoUnit.MILLIS);
        withdrawn = withdrawn == null ? null : withdrawn.truncatedTo(ChronoUnit.MILLIS);
    }

    /** That it went into another one, by whose word of the team. */
    public record Merged(ProposalId into, Fact by) {}

    /** Whether it can be ranked and taken: neither taken back nor gone into another one. */
    public boolean stands() {
        return withdrawn == null && merged == null;
    }

    Proposal withdraw(Instant at) {
        requireStanding();
        return new Proposal(id, gathering, author, named, words, note, proposed, at, null);
    }

    Proposal mergeInto(Proposal other, Fact by) {
        requireStanding();
        if (!other.stands() || other.id.equals(id) || !other.gathering.equals(gathering)) {
            throw new RefusedException("proposal-not-standing");
        }
        return new Proposal(id, gathering, author, named, words, note, proposed, null, new Merged(other.id, by));
    }

    private void requireStanding() {
        if (!stands()) {
            throw new RefusedException("proposal-not-standing");
        }
    }
}
