package ca.learningpartners.mentorship.evaluation;

import java.util.OptionalInt;

/**
 * How a group of mentees fares. What is empty is masked: it would tell about fewer than ten people, or help to work out
 * what does.
 *
 * @param group its name within the grouping: “SD27”, “fr”, “3”; blank for those of whom it is not known, and for
 *     everybody together
 * @param mentees how many there are
 * @param matched how many of them have a mentor in the proposal
 * @param unmatched how many have none
 * @param share matched of mentees, in whole percent
 * @param fit the mean score of those who are matched, in whole percent
 * @param waitingDays for how long they have waited on average, in whole days
 */
public record GroupFigure(
        String group,
        OptionalInt mentees,
        OptionalInt matched,
        OptionalInt unmatched,
        OptionalInt share,
        OptionalInt fit,
        OptionalInt waitingDays) {}
