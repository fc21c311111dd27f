package ca.learningpartners.demolms.campus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A district's learning platform as its people know it: a name, a language, courses. */
public record Campus(String key, String name, String locale, List<Course> courses) {

    public Campus {
        if (!key.matches("[a-z0-9-]{1,32}")) {
            throw new IllegalArgumentException(
                    "The campus key \"" + key + "\" is part of addresses. Maybe use a-z, 0-9 and - only.");
        }
        if (courses.isEmpty()) {
            throw new IllegalArgumentException("The campus " + key + " has no course. Maybe add one.");
        }
        courses = List.copyOf(courses);
    }

    public String language() {
        return Locale.forLanguageTag(locale).getLanguage();
    }

    public Optional<Course> course(String id) {
        return courses.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
