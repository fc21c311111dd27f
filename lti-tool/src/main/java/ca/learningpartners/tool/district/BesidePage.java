package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * Two districts side by side.
 *
 * @param times how many times as many pupils the larger one has; empty if that is not known of both
 * @param doublings the binary logarithm of that: 1 is twice as many
 * @param kilometres how far the board offices are from each other; empty if one of the two has no place of its own
 * @param nations what they have in common, by name; likewise communities and programs of schools
 * @param challenges what occupies ten people or more in each of the two, one list for each program
 */
public record BesidePage(
        Side one,
        Side other,
        Optional<Double> times,
        Optional<Double> doublings,
        Optional<Long> kilometres,
        List<String> nations,
        List<String> communities,
        List<String> programs,
        List<Challenges> challenges) {

    /**
     * One of the two.
     *
     * @param roadless communities that are reached by air or water alone
     */
    public record Side(
            int number,
            String name,
            Optional<String> pupils,
            boolean placeless,
            int communities,
            int roadless,
            int schools,
            Spans spans) {}

    /** What occupies people of both districts in a program. */
    public record Challenges(LocalText program, List<Challenge> shared) {}

    /** A topic with how many people of each district it occupies. */
    public record Challenge(String topic, int one, int other) {}
}
