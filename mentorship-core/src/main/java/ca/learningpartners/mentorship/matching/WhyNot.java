package ca.learningpartners.mentorship.matching;

import java.util.List;

/** The answer to “why not this pair?”. */
public sealed interface WhyNot {

    /**
     * The pair is out of the question.
     *
     * @param predicate the rule that says so: the code of a {@link HardRule}, or one of {@link Reasons}
     */
    record Forbidden(String predicate) implements WhyNot {}

    /**
     * The pair could be had, at a price.
     *
     * @param regret the best total less the best total with this pair forced, in micro-points, each among the solutions
     *     with the most matches and whatever the worst score; 0 or more while no match is lost, and below 0 only if
     *     those who stay matched do better for it
     * @param matchesLost how many mentees fewer would be matched
     * @param displaced who would do worse than proposed if the pair were pinned, by mentee id
     */
    record Allowed(long regret, int matchesLost, List<Displaced> displaced) implements WhyNot {

        public Allowed {
            displaced = List.copyOf(displaced);
        }
    }
}
