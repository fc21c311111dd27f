package ca.learningpartners.mentorship.reflection;

/** For how long somebody wants what they wrote for themselves to be kept. */
public enum Keeping {
    /** Two years after their last partnership ended, and what they wrote since for two years: what holds if nobody chooses. */
    AFTER_PARTNERSHIP(2),
    /** One year after the words were last changed. */
    ONE_YEAR(1),
    TWO_YEARS(2),
    FIVE_YEARS(5),
    /** Until its author deletes it. */
    UNTIL_DELETED(0);

    private final int years;

    Keeping(int years) {
        this.years = years;
    }

    int years() {
        return years;
    }
}
