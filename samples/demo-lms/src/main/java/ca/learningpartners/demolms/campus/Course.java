package ca.learningpartners.demolms.campus;

import java.util.List;
import java.util.Optional;

/** A course with its one activity and its people; LTI calls it a context. */
public record Course(String id, String label, String title, Activity activity, List<Person> people) {

    public Course {
        people = List.copyOf(people);
    }

    public Optional<Person> person(String username) {
        return people.stream().filter(each -> each.username().equals(username)).findFirst();
    }
}
