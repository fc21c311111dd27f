package ca.learningpartners.mentorship.gathering;

import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.program.ProgramId;
import ca.learningpartners.mentorship.program.ProgramYear;
import ca.learningpartners.mentorship.text.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A large-group meeting of everybody in a program. Where the program's template names months, a year has exactly one in
 * each of them; elsewhere there is at most one a day.
 *
 * @param year the program year it belongs to, see {@link ProgramYear}
 * @param slot what it takes for itself alone in its program: the month ({@code 2026-11}), or the day where the template
 *     names no months
 * @param revision counts every change, from 0; who changes it says which one they saw
 * @param sequence counts the changes a calendar must be told of, from 0 (RFC 5545, 3.8.7.4)
 * @param cancelled why it is not held; null while it is. A cancelled one frees its month
 * @param changed who brought it to where it stands, and when
 */
public record Gathering(
        GatheringId id,
        ProgramId program,
        int year,
        String slot,
        int revision,
        int sequence,
        GatheringDraft plan,
        TopicWindows windows,
        @Nullable String cancelled,
        Fact changed) {

    /** The longest reason a cancellation can have, in UTF-16 units. */
    public static final int LONGEST_REASON = 500;

    /**
     * A new one.
     *
     * @throws RefusedException {@code gathering-wrong-month} if the template names months and this is none of them
     */
    static Gathering plan(GatheringId id, Program program, GatheringDraft draft, Fact planned) {
        LocalDate day = draft.hours().day();
        return new Gathering(
                id,
                program.id(),
                ProgramYear.ofGatherings(program, day).number(),
                slot(program, day),
                0,
                0,
                draft,
                TopicWindows.NONE,
                null,
                planned);
    }

    private static String slot(Program program, LocalDate day) {
        if (program.template().gatherings().isEmpty()) {
            return day.toString();
        }
        if (!program.template().gatherings().contains(day.getMonth())) {
            throw new RefusedException("gathering-wrong-month", day);
        }
        return YearMonth.from(day).toString();
    }

    /**
     * Held otherwise, in the same month of the same year.
     *
     * @throws RefusedException {@code gathering-other-month}, {@code gathering-cancelled}, and as {@link #plan}
     */
    Gathering change(Program program, GatheringDraft draft, Fact at) {
        requireHeld();
        String there = slot(program, draft.hours().day());
        if (!program.template().gatherings().isEmpty() && !there.equals(slot)) {
            throw new RefusedException(
                    "gathering-other-month", plan.hours().day(), draft.hours().day());
        }
        int year = ProgramYear.ofGatherings(program, draft.hours().day()).number();
        boolean told = !plan.hours().equals(draft.hours()) || !plan.venue().equals(draft.venue());
        return new Gathering(
                id, this.program, year, there, revision + 1, told ? sequence + 1 : sequence, draft, windows, null, at);
    }

    /** With other times for proposals and the vote. */
    Gathering ask(TopicWindows other, Fact at) {
        requireHeld();
        return new Gathering(id, program, year, slot, revision + 1, sequence, plan, other, null, at);
    }

    /** Not held, with the reason people are told. */
    Gathering cancel(String reason, Fact at) {
        requireHeld();
        return new Gathering(id, program, year, slot, revision + 1, sequence + 1, plan, windows, reason, at);
    }

    private void requireHeld() {
        if (cancelled != null) {
            throw new RefusedException("gathering-cancelled");
        }
    }

    public boolean isHeld() {
        return cancelled == null;
    }

    public boolean isOver(Instant now) {
        return !plan.hours().endsAt().isAfter(now);
    }

    /** Whether it is held and not over. */
    public boolean isAhead(Instant now) {
        return isHeld() && !isOver(now);
    }

    /** The day it is where it is held. */
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, plan.hours().zone());
    }

    /** Whether topics can be proposed now. */
    public boolean takesProposals(Instant now) {
        return isAhead(now) && windows.takesProposals(today(now)) && !windows.voteHasOpened(now);
    }

    /** Whether the topics can be ranked now. */
    public boolean takesVotes(Instant now) {
        return isHeld() && windows.voteIsOpen(now);
    }
}
