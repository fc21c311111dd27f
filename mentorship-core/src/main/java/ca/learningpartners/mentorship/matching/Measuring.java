package ca.learningpartners.mentorship.matching;

import ca.learningpartners.mentorship.district.Distances;
import ca.learningpartners.mentorship.participant.Mentee;
import ca.learningpartners.mentorship.participant.Mentor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Measures pairs of people in all six criteria. The people are positions in two lists. */
final class Measuring {

    private static final Criterion[] CRITERIA = Criterion.values();

    private final Measure.Kernel[] kernels = new Measure.Kernel[CRITERIA.length];

    /** @param today the day from which expertise fades */
    Measuring(List<Mentee> mentees, List<Mentor> mentors, Distances distances, LocalDate today) {
        Map<Criterion, Measure> measures = Map.of(
                Criterion.NEED, new NeedMet(),
                Criterion.EXPERTISE, new ExpertiseAtHand(today.getYear()),
                Criterion.COMMONALITY, new IssuesInCommon(),
                Criterion.CONTEXT, new ContextAlike(),
                Criterion.SIZE, new SizeAlike(),
                Criterion.GEOGRAPHY, new Nearness(distances));
        measures.forEach((criterion, measure) -> kernels[criterion.ordinal()] = measure.over(mentees, mentors));
    }

    /** The values of two people, by {@link Criterion}, as those of a list of one pair. */
    static int[][] values(Mentee mentee, Mentor mentor, Distances distances, LocalDate today) {
        int[][] values = new int[CRITERIA.length][1];
        new Measuring(List.of(mentee), List.of(mentor), distances, today).measure(0, new int[1], 0, 1, values);
        return values;
    }

    /**
     * Measures one mentee with some mentors.
     *
     * @param values by {@link Criterion}, then by the place of the mentor
     * @see Measure.Kernel#measure
     */
    void measure(int mentee, int[] mentor, int from, int to, int[][] values) {
        for (int c = 0; c < kernels.length; c++) {
            kernels[c].measure(mentee, mentor, from, to, values[c]);
        }
    }
}
