package ca.learningpartners.mentorship.survey;

import ca.learningpartners.mentorship.consent.ConsentTopic;
import ca.learningpartners.mentorship.consent.Terms;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.text.Passage;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One sending of an instrument: planned, then open, then closed, by its days. Whoever planned it can close it early, and
 * nobody opens it again.
 *
 * @param number counts the waves of a program, from 1
 * @param fingerprint of the instrument’s words when it was planned
 * @param planned by whom, and when
 * @param ended that it was closed early; null if it was not
 * @param edition counted from 1, one more with every change
 */
public record Wave(
        WaveId id,
        ProgramId program,
        int number,
        InstrumentId instrument,
        String fingerprint,
        Audience audience,
        Window window,
        Fact planned,
        @Nullable EarlyEnd ended,
        int edition) {

    /** The wording of what people agree to when they answer; whoever changes the words makes it the next version. */
    public static final int WORDS = 1;

    /** Where a wave stands. */
    public enum State {
        PLANNED,
        OPEN,
        CLOSED
    }

    /** That a wave was closed before its day, by whom, and why. */
    public record EarlyEnd(Fact fact, String reason) {

        /** The greatest length of a reason, in UTF-16 units. */
        public static final int LONGEST = 500;

        public EarlyEnd {
            if (Passage.require("reason", reason, LONGEST).isEmpty()) {
                throw new IllegalArgumentException("A wave is closed early without a reason. Maybe say one?");
            }
        }
    }

    public Wave {
        if (number < 1 || edition < 1) {
            throw new IllegalArgumentException(
                    "Wave " + number + " in edition " + edition + ": both are counted from 1.");
        }
    }

    /** What somebody agrees to who answers it. */
    public Terms terms() {
        return new Terms(ConsentTopic.wave(id.value()), WORDS);
    }

    public State state(LocalDate today) {
        if (ended != null || today.isAfter(window.closes())) {
            return State.CLOSED;
        }
        return today.isBefore(window.opens()) ? State.PLANNED : State.OPEN;
    }

    /** Whether it was opened at all by a day, and had not been called off before. */
    public boolean hasOpened(LocalDate today, ZoneId zone) {
        return !lastDay(zone).isBefore(window.opens()) && !today.isBefore(window.opens());
    }

    /** The last day on which somebody can answer, or could. */
    public LocalDate lastDay(ZoneId zone) {
        return ended == null
                ? window.closes()
                : LocalDate.ofInstant(ended.fact().at(), zone);
    }

    /** Whether it was over on a day, so that nothing is added to its results any more. */
    public boolean isOver(LocalDate day, ZoneId zone) {
        return ended == null ? window.closes().isBefore(day) : !lastDay(zone).isAfter(day);
    }

    /** Whether an instrument still has the words this wave was planned with; in any others nothing is asked. */
    public boolean hasTheWordsOf(Instrument found) {
        return found.id().equals(instrument) && found.fingerprint().equals(fingerprint);
    }

    Wave with(Instrument other, Audience changed, Window days) {
        return new Wave(
                id, program, number, other.id(), other.fingerprint(), changed, days, planned, ended, edition + 1);
    }

    Wave endedEarly(EarlyEnd early) {
        return new Wave(id, program, number, instrument, fingerprint, audience, window, planned, early, edition + 1);
    }
}
