package ca.learningpartners.demolms.web;

import ca.learningpartners.demolms.campus.Course;
import ca.learningpartners.demolms.campus.Person;
import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.demolms.launch.Display;
import ca.learningpartners.demolms.launch.Launch;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.registration.Tool;
import ca.learningpartners.demolms.registration.Tools;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Reads what the launch form asks for; what it leaves out has a sensible default. */
final class LaunchRequests {

    private final Clock clock;

    LaunchRequests(Clock clock) {
        this.clock = clock;
    }

    /** Empty when the course, the person, the tool or the deviation does not exist. */
    Optional<Launch> read(Platform platform, Parameters given) {
        Optional<Course> course = course(platform, given.get("course"));
        Optional<Person> person = course.flatMap(each -> person(each, given));
        Optional<Tool> tool = tool(platform.tools(), given.get("tool"));
        Optional<Deviation> deviation = deviation(given.get("deviation"));
        if (course.isEmpty() || person.isEmpty() || tool.isEmpty() || deviation.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Launch(
                id(given.get("launch")),
                platform,
                tool.get(),
                course.get(),
                person.get(),
                locale(platform, given.get("locale")),
                Display.named(given.get("display")),
                deviation.get(),
                clock.instant()));
    }

    private static Optional<Course> course(Platform platform, String id) {
        return id.isEmpty()
                ? Optional.of(platform.campus().courses().get(0))
                : platform.campus().course(id);
    }

    /** The button's person comes before the one chosen for the failure buttons. */
    private static Optional<Person> person(Course course, Parameters given) {
        return course.person(given.get("person").isEmpty() ? given.get("as") : given.get("person"));
    }

    private static Optional<Tool> tool(Tools tools, String clientId) {
        return clientId.isEmpty() ? tools.newestActive() : tools.find(clientId).filter(Tool::active);
    }

    private static Optional<Deviation> deviation(String id) {
        return id.isEmpty() ? Optional.of(Deviation.NONE) : Deviation.named(id);
    }

    private static String locale(Platform platform, String locale) {
        return locale.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")
                ? locale
                : platform.campus().locale();
    }

    /** The page may name the launch, to ask after it; otherwise it gets a name that cannot be guessed. */
    private static String id(String wanted) {
        return wanted.matches("[A-Za-z0-9-]{8,64}") ? wanted : UUID.randomUUID().toString();
    }
}
