package ca.learningpartners.mentorship.nudge;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a nudge is about. A person can stop mail about each of them. */
public enum NudgeKind {
    /** An offer has been waiting for an answer for a while. */
    OFFER_WAITING,
    /** An offer is about to lapse. */
    OFFER_ENDING,
    /** The two have not met yet. */
    FIRST_MEETING,
    /** The charter is not signed yet. */
    CHARTER,
    /** It has been longer than the agreed rhythm since the last contact. */
    RHYTHM,
    /** The two are asked how they would like to go on. */
    SILENT,
    /** The short question in between stands open. */
    PULSE,
    /** It is time to bring the partnership to a good close. */
    CLOSING,
    /** Questions for the evaluation are open, answers will soon be due, and nothing was heard. */
    WAVE,
    /** A coordinator is told that a partnership is quiet, and nothing else. */
    QUIET,
    /** A coordinator is asked to ask the two how they would like to go on. */
    SILENT_ASK,
    /** A coordinator is told that a leave is meant to end soon. */
    PAUSE_ENDING,
    /** A coordinator is told that somebody is to be shown new options soon. */
    OPTIONS_DUE;

    /** The word for it in addresses, files and messages ({@code offer-waiting}). */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a word; empty if there is none. */
    public static Optional<NudgeKind> of(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** Whether it is for those who look after partnerships, and not for the two themselves. */
    public boolean isForStaff() {
        return compareTo(QUIET) >= 0;
    }
}
