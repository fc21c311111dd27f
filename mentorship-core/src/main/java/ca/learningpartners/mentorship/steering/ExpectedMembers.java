package ca.learningpartners.mentorship.steering;

import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.participant.Fact;
import ca.learningpartners.mentorship.program.ProgramId;

/**
 * How many new members a district expects in a program year, as somebody said it once. What is said later counts; what was
 * said before is kept.
 *
 * @param year the calendar year in which the program year begins
 * @param number counts what was said about that district and year, from 1
 * @param expected 0 to {@link #MOST}
 */
public record ExpectedMembers(
        ProgramId program, DistrictNumber district, int year, int number, int expected, Fact said) {

    public static final int MOST = 999;

    public ExpectedMembers {
        if (expected < 0 || expected > MOST || number < 1) {
            throw new IllegalArgumentException(
                    expected + " new members: 0 to " + MOST + " are believed. Maybe those of one district are meant?");
        }
    }
}
