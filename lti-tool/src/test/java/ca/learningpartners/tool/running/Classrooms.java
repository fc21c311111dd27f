package ca.learningpartners.tool.running;

import ca.learningpartners.demolms.campus.Activity;
import ca.learningpartners.demolms.campus.Campus;
import ca.learningpartners.demolms.campus.Campuses;
import ca.learningpartners.demolms.campus.Course;
import ca.learningpartners.demolms.campus.Person;
import ca.learningpartners.demolms.campus.Role;
import ca.learningpartners.demolms.campus.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The platforms of the tests: the four of the demo with a few more people, one of the Provincial Office, and one of a
 * district nobody has named yet. Everybody is invented.
 */
public final class Classrooms {

    /** A name that would do harm wherever it is not escaped, and that turns the writing direction round. */
    public static final String HOSTILE = "Rob\"'><script>alert(1)</script>\u202Egpj {0} ${7*7}";

    private Classrooms() {}

    static List<Campus> all() {
        List<Campus> campuses = new ArrayList<>();
        Campuses.ofTheDemo().forEach(campus -> campuses.add(joined(campus)));
        campuses.add(campus(
                "office",
                person("3", "Halcyon Whitford-Ng", "halcyon.whitford-ng@office.example"),
                person("4", "Ioana Țiriac", "ioana.tiriac@office.example")));
        campuses.add(campus("nobodys", person("3", "Tessa Lindqvist", "tessa.lindqvist@sd27.example")));
        return campuses;
    }

    private static Campus joined(Campus campus) {
        Course course = campus.courses().get(0);
        List<Person> people =
                Stream.concat(course.people().stream(), more(campus.key())).toList();
        List<Course> courses = new ArrayList<>(campus.courses());
        courses.set(0, course.withPeople(people));
        return campus.withCourses(courses);
    }

    private static Stream<Person> more(String campus) {
        return switch (campus) {
            case "sd27" ->
                Stream.of(
                        person("10", "Twin Larkin", "twins.larkin@sd27.example"),
                        person("11", HOSTILE, "hostile@sd27.example"),
                        person("12", "Newly Arrived", "newly.arrived@sd27.example"),
                        person("13", "Einar Bjørkan", "einar.bjorkan@sd27.example"),
                        person(
                                "14",
                                "Mighty Platformer",
                                "mighty.platformer@sd27.example",
                                Role.SYSTEM_ADMINISTRATOR,
                                Role.INSTITUTION_ADMINISTRATOR,
                                Role.INSTRUCTOR),
                        person("15", "Second Account of Einar", "Einar.Bjorkan@SD27.example"),
                        person("16", "Other Twin Larkin", "Twins.Larkin@sd27.example"),
                        person("17", "Long " + "x".repeat(300), "long.name@sd27.example"),
                        person("19", "Nul\u0000 Name", "nul.name@sd27.example"),
                        person("18", "Bell\u0007 Ringer", "bell.ringer@sd27.example"));
            case "sd45" ->
                Stream.of(
                        person("10", "Lucie Bélanger-Roy", "lucie.belanger-roy@sd93.example"),
                        person("11", "Late Joiner", "late.joiner@sd45.example"));
            case "sd93" ->
                Stream.of(
                        person("10", "Mathurin Kouakou-Lévesque", "mathurin.kouakou-levesque@sd93.example"),
                        person(
                                "11",
                                "Odile Technicienne",
                                "odile.technicienne@sd93.example",
                                Role.SYSTEM_ADMINISTRATOR));
            default -> Stream.of();
        };
    }

    private static Campus campus(String key, Person... people) {
        Activity activity = new Activity("1", "Learning Partners", "Mentorship");
        return new Campus(key, key, "en-CA", List.of(new Course("2", key, key, activity, List.of(people))));
    }

    private static Person person(String id, String name, String email, Role... roles) {
        String[] names = name.split(" ", 2);
        return new Person(
                id,
                names[0],
                names[names.length - 1],
                name,
                email,
                roles.length == 0 ? List.of(Role.LEARNER) : List.of(roles),
                new Wording("someone", "quelqu’un"));
    }
}
