package ca.learningpartners.tool.cli;

import ca.learningpartners.lti.registration.Deployment;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.tool.platform.DataFolder;
import ca.learningpartners.tool.platform.Vouched;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A registration as a document. It holds no secret: there is none between a platform and the tool. */
final class PlatformDocument {

    private static final String ALL_DEPLOYMENTS = "";

    private final DataFolder folder;
    private final Registration registration;

    PlatformDocument(DataFolder folder, Registration registration) {
        this.folder = folder;
        this.registration = registration;
    }

    ObjectNode brief() {
        ObjectNode document = JsonNodeFactory.instance
                .objectNode()
                .put("id", registration.id().value())
                .put("name", registration.name())
                .put("issuer", registration.issuer())
                .put("clientId", registration.clientId().value())
                .put("status", word(registration.status()));
        Optional<Vouched> vouched = folder.bindings().vouched(registration.id(), ALL_DEPLOYMENTS);
        document.put("office", vouched.isPresent() && vouched.get().district().isEmpty());
        document.put(
                "district",
                vouched.flatMap(Vouched::district).map(DistrictNumber::value).orElse(null));
        return document;
    }

    ObjectNode complete() {
        ObjectNode document = brief();
        document.put("authUrl", registration.endpoints().authorization().toString())
                .put("tokenUrl", registration.endpoints().token().toString())
                .put("jwksUrl", registration.endpoints().keySet().toString())
                .put("tokenAudience", registration.endpoints().tokenAudience());
        ArrayNode algorithms = document.putArray("algorithms");
        registration.algorithms().stream().map(Enum::name).sorted().forEach(algorithms::add);
        ArrayNode deployments = document.putArray("deployments");
        for (Deployment deployment : folder.deployments().of(registration.id())) {
            deployments.addObject().put("id", deployment.id().value()).put("status", word(deployment.status()));
        }
        return document;
    }

    /** The document one member a line, for people. */
    static List<String> lines(ObjectNode document) {
        List<String> lines = new ArrayList<>();
        document.fields().forEachRemaining(member -> {
            String text = member.getValue().isContainerNode()
                    ? member.getValue().toString()
                    : member.getValue().asText();
            lines.add(String.format("%-14s %s", member.getKey(), text));
        });
        return lines;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
