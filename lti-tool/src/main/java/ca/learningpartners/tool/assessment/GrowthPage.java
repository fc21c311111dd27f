package ca.learningpartners.tool.assessment;

import ca.learningpartners.mentorship.text.LocalText;
import ca.learningpartners.tool.runtime.Course;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody's own growth.
 *
 * @param times the days of the self-assessments, the earliest first
 * @param courses one for each thing they placed themselves in
 * @param writes whether they can make another
 */
public record GrowthPage(
        String program, LocalText title, List<LocalDate> times, List<Course> courses, boolean writes) {}
