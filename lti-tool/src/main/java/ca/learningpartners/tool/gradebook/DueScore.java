package ca.learningpartners.tool.gradebook;

import ca.learningpartners.lti.person.Subject;
import ca.learningpartners.lti.registration.RegistrationId;
import java.net.URI;
import java.time.Instant;

/**
 * A completion that a platform is to be told.
 *
 * @param lineItem the gradebook column's own address
 * @param stamp the score's time: later, by a whole second, than that of any attempt before
 * @param attempt how often it is being tried, from 1
 */
record DueScore(
        String column, Subject subject, RegistrationId registration, URI lineItem, Instant stamp, int attempt) {}
