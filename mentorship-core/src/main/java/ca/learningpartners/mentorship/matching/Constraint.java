package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.participant.ParticipantId;
import java.util.Comparator;

/** One thing a coordinator settles before the matching begins: that two people are a pair, or that they are none. */
public record Constraint(Kind kind, ParticipantId mentee, ParticipantId mentor) implements Comparable<Constraint> {

    private static final Comparator<Constraint> ORDER = Comparator.comparing(Constraint::kind)
            .thenComparing(Constraint::mentee)
            .thenComparing(Constraint::mentor);

    /** What is settled. */
    public enum Kind {
        PIN,
        FORBID
    }

    public static Constraint pin(ParticipantId mentee, ParticipantId mentor) {
        return new Constraint(Kind.PIN, mentee, mentor);
    }

    public static Constraint forbid(ParticipantId mentee, ParticipantId mentor) {
        return new Constraint(Kind.FORBID, mentee, mentor);
    }

    /** Pins first; then by mentee id, then by mentor id. */
    @Override
    public int compareTo(Constraint other) {
        return ORDER.compare(this, other);
    }
}
