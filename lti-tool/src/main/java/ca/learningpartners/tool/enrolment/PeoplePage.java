package ca.learningpartners.tool.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The people of a program that a coordinator or the Office looks after.
 *
 * @param requests people who ask to join, oldest first
 * @param silent who has not answered yet
 * @param people by name, in the order of the reader's language
 * @param next the page after this one, if there is one
 */
public record PeoplePage(
        String program,
        String title,
        List<Request> requests,
        Silent silent,
        List<Person> people,
        int number,
        Optional<Integer> next) {

    /**
     * Those who wait to be matched and of whom it is not known what they need or offer.
     *
     * @param people the first of them by name
     * @param count how many they are
     */
    public record Silent(List<Person> people, int count) {}

    /** Somebody who asks to join, with the people of the district they could be. */
    public record Request(String id, String name, Optional<String> email, LocalDate on, List<Choice> choices) {}

    /** A participant to choose from. */
    public record Choice(String id, String name) {}

    /**
     * A participant.
     *
     * @param role the role's name, for the message
     * @param status whether they have arrived and are paired, for the message
     * @param said where it is read what they said about themselves; empty for who is not asked
     * @param silent whether it is not known what they need or offer, and they are not paired
     * @param until the last day to answer an offer that has been unanswered for a while, by either of the two
     * @param accounts where it is listed from which platforms they sign in; empty for who joined none by a code
     * @param left when they left the last of the courses they were in, if they are in none any more
     */
    public record Person(
            String name,
            String role,
            String district,
            String status,
            Optional<String> said,
            boolean silent,
            Optional<String> accounts,
            Optional<LocalDate> until,
            Optional<LocalDate> left) {}
}
