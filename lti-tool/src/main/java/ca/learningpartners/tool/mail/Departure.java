package ca.learningpartners.tool.mail;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A mail that one node has taken to be sent, and nobody else has.
 *
 * @param id stays the same however often it is tried, and makes the message's own id: a receiver that gets it a second
 *     time can drop it
 * @param lease proves who took it
 * @param address where the person reads now; empty if no address is known
 * @param attempt how often it is being tried, from 1
 * @param at when it was taken
 */
record Departure(
        String id,
        String lease,
        Optional<String> address,
        Locale locale,
        String subject,
        String text,
        String html,
        Optional<Mail.Calendar> calendar,
        Optional<URI> stop,
        int attempt,
        Instant at) {}
