package ca.learningpartners.demolms.web;

import ca.learningpartners.demolms.campus.Person;
import ca.learningpartners.demolms.campus.Role;
import ca.learningpartners.demolms.course.Classroom;
import ca.learningpartners.demolms.course.ResourceLink;
import ca.learningpartners.demolms.deviation.Deviation;
import ca.learningpartners.demolms.gradebook.LineItem;
import ca.learningpartners.demolms.launch.Display;
import ca.learningpartners.demolms.launch.Launch;
import ca.learningpartners.demolms.launch.Presentation;
import ca.learningpartners.demolms.launch.Purpose;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.registration.MessageType;
import ca.learningpartners.demolms.registration.Tool;
import ca.learningpartners.demolms.registration.Tools;
import ca.learningpartners.demolms.roster.Member;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Reads what the launch form asks for; what it leaves out has a sensible default. */
final class LaunchRequests {

    private final Clock clock;

    LaunchRequests(Clock clock) {
        this.clock = clock;
    }

    /** Empty when the course, the activity, the person, the tool or the deviation does not exist, or does not fit. */
    Optional<Launch> read(Platform platform, Parameters given) {
        Optional<Classroom> classroom = classroom(platform, given.get("course"));
        Optional<Person> person = classroom.flatMap(each -> person(each, given));
        Optional<Tool> tool = classroom.flatMap(each -> tool(platform.tools(), each, given));
        Optional<Deviation> deviation = deviation(given.get("deviation"));
        if (classroom.isEmpty() || person.isEmpty() || tool.isEmpty() || deviation.isEmpty()) {
            return Optional.empty();
        }
        return purpose(platform, classroom.get(), tool.get(), given)
                .filter(purpose -> fits(purpose, tool.get()))
                .map(purpose -> new Launch(
                        id(given.get("launch")),
                        platform,
                        tool.get(),
                        classroom.get(),
                        purpose,
                        person.get(),
                        presentation(platform, given),
                        deviation.get(),
                        clock.instant()));
    }

    private static Optional<Classroom> classroom(Platform platform, String id) {
        return id.isEmpty()
                ? Optional.of(platform.classrooms().first())
                : platform.classrooms().find(id);
    }

    /** The button's person comes before the one chosen for the failure buttons; privacy is an administrator's matter. */
    private static Optional<Person> person(Classroom classroom, Parameters given) {
        String username = given.get("person").isEmpty() ? given.get("as") : given.get("person");
        return username.isEmpty() && given.get("purpose").equals("privacy")
                ? administrator(classroom)
                : classroom.person(username);
    }

    private static Optional<Person> administrator(Classroom classroom) {
        return with(classroom, Role.INSTITUTION_ADMINISTRATOR).or(() -> with(classroom, Role.INSTRUCTOR));
    }

    private static Optional<Person> with(Classroom classroom, Role role) {
        return classroom.roster().present().stream()
                .filter(person -> person.roles().contains(role))
                .findFirst();
    }

    /** The one an activity belongs to, the one that was asked for, or the newest. */
    private static Optional<Tool> tool(Tools tools, Classroom classroom, Parameters given) {
        String owner = classroom
                .activity(given.get("activity"))
                .flatMap(ResourceLink::picked)
                .map(ResourceLink.Picked::clientId)
                .or(() -> classroom.gradebook().find(given.get("lineitem")).map(LineItem::clientId))
                .orElse(given.get("tool"));
        return owner.isEmpty() ? tools.newestActive() : tools.find(owner).filter(Tool::active);
    }

    private static Optional<Purpose> purpose(Platform platform, Classroom classroom, Tool tool, Parameters given) {
        return switch (given.get("purpose")) {
            case "" -> activity(classroom, given.get("activity")).map(Purpose.Open::new);
            case "deep-linking" ->
                tool.takes(MessageType.DEEP_LINKING)
                        ? Optional.of(new Purpose.Pick(platform.pickings().begin(classroom, tool)))
                        : Optional.empty();
            case "review" -> review(classroom, given.get("lineitem"), given.get("for"));
            case "privacy" -> Optional.of(new Purpose.Privacy());
            default -> Optional.empty();
        };
    }

    private static Optional<ResourceLink> activity(Classroom classroom, String id) {
        return id.isEmpty() ? classroom.activities().stream().findFirst() : classroom.activity(id);
    }

    private static Optional<Purpose> review(Classroom classroom, String lineItem, String forUser) {
        Optional<LineItem> column = classroom.gradebook().find(lineItem);
        Optional<ResourceLink> activity =
                column.flatMap(LineItem::resourceLinkId).flatMap(classroom::activity);
        Optional<Person> owner = classroom.roster().find(forUser).map(Member::person);
        return column.isEmpty() || activity.isEmpty() || owner.isEmpty()
                ? Optional.empty()
                : Optional.of(new Purpose.Review(activity.get(), column.get(), owner.get()));
    }

    /** A tool is sent only what it registered for. */
    private static boolean fits(Purpose purpose, Tool tool) {
        return tool.takes(purpose.message())
                && purpose.link().filter(link -> !link.opens(tool.clientId())).isEmpty();
    }

    private static Optional<Deviation> deviation(String id) {
        return id.isEmpty() ? Optional.of(Deviation.NONE) : Deviation.named(id);
    }

    private static Presentation presentation(Platform platform, Parameters given) {
        boolean storage =
                given.get("storage").equals("yes") || platform.switches().offersStorage();
        return new Presentation(locale(platform, given.get("locale")), Display.named(given.get("display")), storage);
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
