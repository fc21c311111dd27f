package ca.learningpartners.demolms.launch;

import ca.learningpartners.demolms.campus.Person;
import ca.learningpartners.demolms.course.Classroom;
import ca.learningpartners.demolms.course.ResourceLink;
import ca.learningpartners.demolms.gradebook.LineItem;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.registration.Tool;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The custom parameters of a message: the tool's own, then the campus's over them, then the activity's. A value
 * {@code $Variable} is filled in when the platform knows it and goes out literally when not; so do those about a person
 * whose name is not shared.
 */
public final class CustomParameters {

    private CustomParameters() {}

    static Map<String, String> of(Launch launch) {
        Map<String, String> more =
                launch.purpose().wantedReview().map(LineItem.Review::custom).orElse(Map.of());
        return of(
                launch.platform(),
                launch.tool(),
                launch.classroom(),
                launch.purpose().link(),
                more,
                launch.person());
    }

    /** What a launch of the activity would bring for a person, as rosters of an activity tell. */
    public static Map<String, String> of(
            Platform platform, Tool tool, Classroom classroom, ResourceLink activity, Person person) {
        return of(platform, tool, classroom, Optional.of(activity), Map.of(), person);
    }

    private static Map<String, String> of(
            Platform platform,
            Tool tool,
            Classroom classroom,
            Optional<ResourceLink> activity,
            Map<String, String> more,
            Person person) {
        Map<String, String> parameters = new TreeMap<>(tool.details().custom());
        parameters.putAll(platform.custom());
        parameters.putAll(activity.map(ResourceLink::custom).orElse(Map.of()));
        parameters.putAll(more);
        Map<String, String> variables =
                variables(classroom, activity, person, platform.switches().sharesNames());
        for (Entry<String, String> each : parameters.entrySet()) {
            each.setValue(variables.getOrDefault(each.getValue(), each.getValue()));
        }
        return parameters;
    }

    private static Map<String, String> variables(
            Classroom classroom, Optional<ResourceLink> activity, Person person, boolean named) {
        Map<String, String> variables = new HashMap<>();
        variables.put("$User.id", person.id());
        variables.put("$Context.id", classroom.id());
        variables.put("$Context.title", classroom.title());
        variables.put("$CourseSection.title", classroom.title());
        activity.ifPresent(link -> {
            variables.put("$ResourceLink.id", link.id());
            variables.put("$ResourceLink.title", link.title());
        });
        if (named) {
            variables.put("$User.username", person.username());
            variables.put("$Person.name.full", person.name());
            variables.put("$Person.email.primary", person.email());
        }
        return variables;
    }
}
