package ca.learningpartners.mentorship.watching;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.text.Passage;

/** What the privacy officer found behind an alert. A later one does not take an earlier one’s place: both stay. */
public record Finding(FindingId id, AlertId alert, Verdict verdict, String note, Fact found) {

    /** The longest note, in UTF-16 units. */
    public static final int LONGEST = 1_000;

    /** What it came to. */
    public enum Verdict {
        /** The officer is on it. */
        LOOKED_AT,
        /** There was a good ground. */
        HARMLESS,
        /** There was none. */
        BREACH
    }

    public Finding {
        note = Passage.of(note, LONGEST);
    }
}
