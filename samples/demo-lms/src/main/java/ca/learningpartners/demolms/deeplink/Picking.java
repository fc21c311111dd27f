package ca.learningpartners.demolms.deeplink;

import ca.learningpartners.demolms.course.Classroom;
import ca.learningpartners.demolms.registration.Tool;
import java.time.Instant;

/**
 * Somebody picking activities for a course in a tool. The token is part of the address the tool answers to, the data it
 * must hand back unaltered.
 */
public record Picking(String token, String data, Classroom classroom, Tool tool, Instant end) {}
