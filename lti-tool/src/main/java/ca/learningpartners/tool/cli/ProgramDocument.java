package ca.learningpartners.tool.cli;

import ca.learningpartners.mentorship.objective.Objective;
import ca.learningpartners.mentorship.program.PolicyKey;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.mentorship.text.LocalText;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A program as a document, and as lines for people. */
final class ProgramDocument {

    private ProgramDocument() {}

    static ObjectNode brief(Program program) {
        ObjectNode document = JsonNodeFactory.instance
                .objectNode()
                .put("id", program.id().value())
                .put("template", program.template().name())
                .put("version", program.template().version());
        document.set("titles", text(program.title()));
        document.put("startsOn", program.startsOn().toString()).put("stage", word(program.stage()));
        ArrayNode partners = document.putArray("partners");
        program.partners().forEach(each -> partners.add(each.value()));
        return document;
    }

    static ObjectNode complete(Program program) {
        ObjectNode document = brief(program);
        ArrayNode objectives = document.putArray("objectives");
        for (Objective objective : program.template().objectives()) {
            ObjectNode each =
                    objectives.addObject().put("code", objective.code().value());
            each.set("name", text(objective.name()));
            each.set("text", text(objective.text()));
        }
        ObjectNode topics = document.putObject("topics");
        program.template().topics().forEach((topic, name) -> topics.set(topic.key(), text(name)));
        ObjectNode policies = document.putObject("policies");
        for (PolicyKey key : PolicyKey.values()) {
            ObjectNode policy = policies.putObject(word(key))
                    .put("value", program.policy(key).value())
                    .put("mode", program.policy(key).mode().name())
                    .put("template", program.template().policy(key).value());
            ObjectNode districts = policy.putObject("districts");
            program.rules()
                    .differing(key)
                    .forEach((district, value) -> districts.put(String.valueOf(district.value()), value));
        }
        return document;
    }

    static List<String> lines(Program program, Locale reader) {
        List<String> lines = new ArrayList<>();
        lines.add(program.id() + "  " + program.title().in(reader));
        lines.add(program.template().name() + " " + program.template().version() + ", " + program.startsOn() + ", "
                + word(program.stage()));
        lines.add("");
        program.template()
                .objectives()
                .forEach(each -> lines.add(each.code() + "  " + each.name().in(reader)));
        lines.add("");
        program.template().topics().forEach((topic, name) -> lines.add(topic + "  " + name.in(reader)));
        lines.add("");
        for (PolicyKey key : PolicyKey.values()) {
            var policy = program.policy(key);
            lines.add(word(key) + " = " + policy.value() + "  " + policy.mode());
        }
        return lines;
    }

    private static ObjectNode text(LocalText text) {
        return JsonNodeFactory.instance.objectNode().put("en", text.en()).put("fr", text.fr());
    }

    /** A constant in lower-case words joined by dashes. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
