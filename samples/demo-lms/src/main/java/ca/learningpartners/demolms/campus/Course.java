package ca.learningpartners.demolms.campus;

import java.util.List;

/**
 * A course as it begins: its first activity, its people by name, and beside them a crowd of so many more who are made
 * up when they are looked at.
 */
public record Course(String id, String label, String title, Activity activity, List<Person> people, int crowd) {

    public Course {
        if (crowd < 0 || crowd > Crowd.LARGEST) {
            throw new IllegalArgumentException(
                    "A crowd of " + crowd + " is not in 0.." + Crowd.LARGEST + ". Maybe 9997?");
        }
        people = List.copyOf(people);
    }

    /** A course with nobody but these people. */
    public Course(String id, String label, String title, Activity activity, List<Person> people) {
        this(id, label, title, activity, people, 0);
    }

    public Course withPeople(List<Person> others) {
        return new Course(id, label, title, activity, others, crowd);
    }
}
