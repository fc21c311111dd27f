package ca.learningpartners.mentorship.program;

import java.time.LocalDate;

/**
 * For how long somebody accompanies others in a program: a first term from the day they said yes to a partnership, one
 * further term if they say yes to that, and never more in all than the program allows, counted with what they did in
 * earlier programs of the same kind.
 *
 * @param begun the first day
 * @param firstEnds the last day of the first term, inclusive
 * @param furtherEnds the last day of the further term, inclusive
 * @param mostEnds the last day on which the most a person can be a mentor in all is not used up
 * @param further whether the mentor said yes to the further term
 */
public record MentorTerm(
        LocalDate begun, LocalDate firstEnds, LocalDate furtherEnds, LocalDate mostEnds, boolean further) {

    /** How many months before the end of the first term the mentor is asked whether they go on. */
    private static final int ASKED_BEFORE = 6;

    /**
     * The term by a program's own rules.
     *
     * @param daysBefore on how many days the person accompanied somebody in earlier programs of the same kind
     */
    public static MentorTerm of(Program program, LocalDate begun, boolean further, long daysBefore) {
        int first = program.setting(PolicyKey.MENTOR_TERM_MONTHS);
        int both = first + program.setting(PolicyKey.MENTOR_FURTHER_MONTHS);
        return new MentorTerm(
                begun,
                lastDay(begun, first),
                lastDay(begun, both),
                lastDay(begun, program.setting(PolicyKey.MENTOR_MOST_MONTHS)).minusDays(daysBefore),
                further);
    }

    /** The last day, inclusive, on which the person can be matched. */
    public LocalDate lastDay() {
        LocalDate ends = further ? furtherEnds : firstEnds;
        return ends.isBefore(mostEnds) ? ends : mostEnds;
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(lastDay());
    }

    /** Whether the most a person can be a mentor in all is used up. */
    public boolean isAllUsedUp(LocalDate today) {
        return today.isAfter(mostEnds);
    }

    /** Whether the mentor can say yes to a further term: not yet said, some of it is left, and the most leaves room. */
    public boolean mayGoOn(LocalDate today) {
        return !further && mostEnds.isAfter(firstEnds) && !today.isAfter(furtherEnds) && !isAllUsedUp(today);
    }

    /** Whether it is time to ask them. */
    public boolean isAsked(LocalDate today) {
        return mayGoOn(today) && !today.isBefore(firstEnds.minusMonths(ASKED_BEFORE));
    }

    private static LocalDate lastDay(LocalDate begun, int months) {
        return begun.plusMonths(months).minusDays(1);
    }
}
