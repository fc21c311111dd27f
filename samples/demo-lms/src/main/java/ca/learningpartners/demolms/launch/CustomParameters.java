package ca.learningpartners.demolms.launch;

import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;

/**
 * The custom parameters of a launch: the tool's own, then the activity's over them. A value {@code $Variable} is filled
 * in when the platform knows it and goes out literally when not.
 */
final class CustomParameters {

    private CustomParameters() {}

    static Map<String, String> of(Launch launch) {
        Map<String, String> parameters = new TreeMap<>(launch.tool().details().custom());
        parameters.putAll(launch.platform().custom());
        Map<String, String> variables = variables(launch);
        for (Entry<String, String> each : parameters.entrySet()) {
            each.setValue(variables.getOrDefault(each.getValue(), each.getValue()));
        }
        return parameters;
    }

    private static Map<String, String> variables(Launch launch) {
        return Map.of(
                "$User.id", launch.person().id(),
                "$User.username", launch.person().username(),
                "$Person.name.full", launch.person().name(),
                "$Person.email.primary", launch.person().email(),
                "$Context.id", launch.course().id(),
                "$Context.title", launch.course().title(),
                "$CourseSection.title", launch.course().title(),
                "$ResourceLink.id", launch.course().activity().id(),
                "$ResourceLink.title", launch.course().activity().title());
    }
}
