package ca.learningpartners.mentorship.evaluation;

/** In what a figure is given. */
public enum Unit {
    /** A count of people. */
    PEOPLE,
    /** A count of things that are not people: gatherings, resources. Nothing of it is masked. */
    THINGS,
    /** A part of people, from 0 to 1. */
    SHARE,
    /** A mean of scores, from 0 to 1. */
    SCORE,
    DAYS,
    MONTHS,
    MINUTES,
    /** A mean of steps on a scale, counted from 1. */
    STEPS,
    /** A mean number of something to each person. */
    EACH;

    /** Whether it is how many of something there are: beside the number of everybody, those of groups are small. */
    public boolean isCount() {
        return this == PEOPLE || this == THINGS;
    }
}
