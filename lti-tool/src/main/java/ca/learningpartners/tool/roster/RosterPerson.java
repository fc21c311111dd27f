package ca.learningpartners.tool.roster;

import ca.learningpartners.lti.person.Person;
import ca.learningpartners.lti.person.Subject;
import ca.learningpartners.mentorship.participant.EmailAddress;
import ca.learningpartners.mentorship.text.Kept;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody on a roster.
 *
 * @param name as it can be kept; empty if the platform gives none
 * @param email empty if the platform gives none, or what is none
 */
record RosterPerson(Subject subject, Optional<String> name, Optional<EmailAddress> email, RosterRole role) {

    private static final int LONGEST_NAME = 200;

    /** A name or an address that cannot be kept to the letter is left out; the person is not. */
    static RosterPerson of(Subject subject, Person said, RosterRole role) {
        return new RosterPerson(
                subject,
                said.name().or(() -> joined(said)).flatMap(RosterPerson::name),
                said.email().flatMap(RosterPerson::email),
                role);
    }

    private static Optional<String> joined(Person said) {
        String both = Stream.of(said.givenName(), said.familyName())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Optional.of(both).filter(text -> !text.isBlank());
    }

    private static Optional<String> name(String text) {
        try {
            return Optional.of(Kept.line("name", text, LONGEST_NAME));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<EmailAddress> email(String text) {
        try {
            return Optional.of(new EmailAddress(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
