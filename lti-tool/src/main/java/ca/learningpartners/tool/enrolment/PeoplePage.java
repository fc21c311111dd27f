package ca.learningpartners.tool.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The people of a program that a coordinator or the Office looks after.
 *
 * @param requests people who ask to join, oldest first
 * @param people by name, in the order of the reader's language
 * @param next the page after this one, if there is one
 */
public record PeoplePage(
        String program, String title, List<Request> requests, List<Person> people, int number, Optional<Integer> next) {

    /** Somebody who asks to join, with the people of the district they could be. */
    public record Request(String id, String name, Optional<String> email, LocalDate on, List<Choice> choices) {}

    /** A participant to choose from. */
    public record Choice(String id, String name) {}

    /**
     * A participant.
     *
     * @param role the role's name, for the message
     * @param status whether they have arrived and are paired, for the message
     * @param until the last day to answer an offer that has been unanswered for a while, by either of the two
     * @param left when they left the last of the courses they were in, if they are in none any more
     */
    public record Person(
            String name,
            String role,
            String district,
            String status,
            Optional<LocalDate> until,
            Optional<LocalDate> left) {}
}
