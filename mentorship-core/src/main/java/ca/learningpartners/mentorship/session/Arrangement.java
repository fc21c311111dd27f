package ca.learningpartners.mentorship.session;

import ca.learningpartners.mentorship.text.Kept;

/**
 * How two partners mean to meet.
 *
 * @param minutes for how long, from 1 to {@link Session#MOST_MINUTES}
 * @param place where, or the address of a video call, up to {@link #LONGEST_PLACE} characters; empty if they know
 */
public record Arrangement(int minutes, Means means, String place) {

    public static final int LONGEST_PLACE = 300;

    public Arrangement {
        if (minutes < 1 || minutes > Session.MOST_MINUTES) {
            throw new IllegalArgumentException(
                    "A meeting of " + minutes + " minutes: 1 to " + Session.MOST_MINUTES + " fit.");
        }
        place = Kept.isBlank(place) ? "" : Kept.line("place", place, LONGEST_PLACE);
    }
}
