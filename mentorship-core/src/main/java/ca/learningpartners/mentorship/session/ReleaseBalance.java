package ca.learningpartners.mentorship.session;

/**
 * How much release time there is in a year, in half-days.
 *
 * @param granted what the district grants now
 * @param taken what is booked
 */
public record ReleaseBalance(int granted, int taken) {

    /** What is left; 0 also where the district has lowered its grant below what was taken. */
    public int left() {
        return Math.max(0, granted - taken);
    }
}
