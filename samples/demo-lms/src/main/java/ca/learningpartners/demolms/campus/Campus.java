package ca.learningpartners.demolms.campus;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A district's learning platform as its people know it: a name, a language, courses, and the habits of its kind. */
public record Campus(String key, String name, String locale, List<Course> courses, Set<Habit> habits) {

    public Campus {
        if (!key.matches("[a-z0-9-]{1,32}")) {
            throw new IllegalArgumentException(
                    "The campus key \"" + key + "\" is part of addresses. Maybe use a-z, 0-9 and - only.");
        }
        if (courses.isEmpty()) {
            throw new IllegalArgumentException("The campus " + key + " has no course. Maybe add one.");
        }
        courses = List.copyOf(courses);
        habits = Set.copyOf(habits);
    }

    /** A campus without any peculiar habit. */
    public Campus(String key, String name, String locale, List<Course> courses) {
        this(key, name, locale, courses, Set.of());
    }

    public Campus withCourses(List<Course> others) {
        return new Campus(key, name, locale, others, habits);
    }

    public String language() {
        return Locale.forLanguageTag(locale).getLanguage();
    }

    public boolean has(Habit habit) {
        return habits.contains(habit);
    }
}
