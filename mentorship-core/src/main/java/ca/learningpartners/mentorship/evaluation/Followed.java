package ca.learningpartners.mentorship.evaluation;

/**
 * How long somebody was followed, in whole periods since they began, and how that ended: with what is looked at (they
 * left), or with nothing more being known of them. Whoever is lost sight of in the period in which others leave counts
 * as having been there when they did.
 *
 * @param until how long, at least 0
 * @param ended whether it ended with what is looked at; false if nothing is known beyond
 */
public record Followed(int until, boolean ended) {

    public Followed {
        if (until < 0) {
            throw new IllegalArgumentException(
                    "Followed for " + until + " periods. Maybe the two days are turned round?");
        }
    }
}
