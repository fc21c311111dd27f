package ca.learningpartners.tool.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The people of a program that a coordinator or the Office looks after.
 *
 * @param requests people who ask to join, oldest first
 * @param silent who has not answered yet
 * @param options who is to be shown new options, those first that are due first
 * @param people by name, in the order of the reader's language
 * @param sought whose names were looked for, as typed
 * @param number the page, from 0
 * @param next the page after this one, if there is one
 */
public record PeoplePage(
        String program,
        String title,
        List<Request> requests,
        Silent silent,
        List<Option> options,
        List<Person> people,
        String sought,
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
     * Somebody whose partnership ended without fault, and who is to be shown whom else it could be.
     *
     * @param due the last day for that
     */
    public record Option(String name, String role, LocalDate due, boolean overdue) {}

    /**
     * The leave somebody is on, from one partnership.
     *
     * @param until the last day it is meant to last
     * @param overdue whether that day has passed
     * @param mayEnd whether the reader coordinates the person's district, and can end it for them
     */
    public record Resting(
            String pairing, LocalDate since, Optional<LocalDate> until, boolean overdue, boolean mayEnd) {}

    /**
     * A participant.
     *
     * @param role the role's name, for the message
     * @param status whether they have arrived and are paired, for the message
     * @param said where it is read what they said about themselves; empty for who is not asked
     * @param silent whether it is not known what they need or offer, and they are not paired
     * @param until the last day to answer an offer that has been unanswered for a while, by either of the two
     * @param accounts where it is listed from which platforms they sign in; empty for who joined none by a code
     * @param annotated where it is read what they asked to have set right and were refused; empty if there is nothing
     * @param left when they left the last of the courses they were in, if they are in none any more
     * @param alumnus the last day of a mentee's window, once it has passed
     * @param willing when they said that they would like to mentor, as long as they do not
     * @param resting the leaves the person is on
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
            Optional<String> annotated,
            Optional<LocalDate> left,
            Optional<LocalDate> alumnus,
            Optional<LocalDate> willing,
            List<Resting> resting) {}
}
