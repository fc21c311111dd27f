package ca.learningpartners.tool.steering;

import ca.learningpartners.tool.runtime.UnfitField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether there will be enough mentors, by district, the greatest shortage first.
 *
 * @param year the calendar year in which the coming program year begins
 * @param begins its first day
 * @param total over all districts that are shown
 * @param lines a page of the districts
 * @param detail one district from close by; empty where there are several to choose from
 */
public record ForecastPage(
        String program,
        String title,
        boolean office,
        int year,
        LocalDate begins,
        Line total,
        List<Line> lines,
        int longest,
        int number,
        boolean more,
        Optional<Detail> detail) {

    /**
     * A district, or all of them.
     *
     * @param waiting new members without a partner today
     * @param expected new members of the coming year; empty where the district has not said
     * @param places how many more people its mentors could accompany today
     */
    public record Line(String number, String name, int waiting, Optional<Integer> expected, int places) {

        public int needed() {
            return waiting + expected.orElse(0);
        }

        /** Places to spare; below 0 if there are too few. */
        public int difference() {
            return places - needed();
        }

        /** Which message says how it looks. */
        public String verdict() {
            return difference() < 0 ? "forecast.short" : difference() > 0 ? "forecast.spare" : "forecast.even";
        }
    }

    /**
     * One district from close by.
     *
     * @param own whether the viewer says what it expects
     * @param history what was said about the coming year, the newest first
     */
    public record Detail(
            Line line,
            Funnel funnel,
            boolean own,
            String typed,
            Optional<UnfitField.Problem> problem,
            List<Said> history) {

        /** The longest bar of the funnel. */
        public int most() {
            return Math.max(
                    1,
                    Math.max(
                            funnel.mentees().entered(),
                            Math.max(
                                    funnel.mentors().entered(), funnel.mentors().places())));
        }
    }

    /** What somebody expected once. */
    public record Said(int expected, String by, LocalDate day) {}

    /** The length of a bar of 100. */
    public static int bar(int figure, int longest) {
        return figure == 0 ? 0 : Math.max(1, 100 * figure / Math.max(1, longest));
    }
}
