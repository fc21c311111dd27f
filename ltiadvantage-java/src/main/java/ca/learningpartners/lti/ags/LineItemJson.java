package ca.learningpartners.lti.ags;

import ca.learningpartners.lti.http.WebAddress;
import ca.learningpartners.lti.json.StrictJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Line items on the wire. Empty texts and nulls (Moodle's, OpenLearning's) count as absent. */
final class LineItemJson {
    private LineItemJson() {}

    /** The line item, if it has an address and a maximum. */
    static Optional<LineItem> read(ObjectNode json) {
        Optional<BigDecimal> maximum = maximum(json.path("scoreMaximum"));
        return StrictJson.text(json, "id")
                .flatMap(WebAddress::parse)
                .flatMap(id -> maximum.map(points -> new LineItem(
                        id,
                        StrictJson.text(json, "label").orElse(""),
                        points,
                        StrictJson.text(json, "resourceId"),
                        StrictJson.text(json, "tag"),
                        StrictJson.text(json, "resourceLinkId"),
                        moment(json, "startDateTime"),
                        moment(json, "endDateTime"),
                        Optional.ofNullable(json.get("gradesReleased"))
                                .filter(JsonNode::isBoolean)
                                .map(JsonNode::booleanValue),
                        StrictJson.member(json, "submissionReview").map(SubmissionReview::of))));
    }

    static String write(NewLineItem item) {
        ObjectNode json = StrictJson.newObject();
        json.put("label", item.label());
        json.put("scoreMaximum", item.scoreMaximum());
        json.put("resourceId", item.resourceId());
        json.put("tag", item.tag());
        item.resourceLinkId().ifPresent(id -> json.put("resourceLinkId", id));
        write(json, "startDateTime", item.start());
        write(json, "endDateTime", item.end());
        item.gradesReleased().ifPresent(released -> json.put("gradesReleased", released));
        item.submissionReview().ifPresent(review -> write(json, review));
        return json.toString();
    }

    /** Writes what was changed over what the platform has, and leaves the rest as it is, known here or not. */
    static void overwrite(ObjectNode json, LineItem before, LineItem after) {
        json.put("label", after.label());
        if (before.scoreMaximum().compareTo(after.scoreMaximum()) != 0) {
            json.put("scoreMaximum", after.scoreMaximum());
        }
        if (!before.start().equals(after.start())) {
            write(json, "startDateTime", after.start());
        }
        if (!before.end().equals(after.end())) {
            write(json, "endDateTime", after.end());
        }
        after.gradesReleased().ifPresent(released -> json.put("gradesReleased", released));
    }

    private static void write(ObjectNode json, String name, Optional<Instant> moment) {
        moment.ifPresentOrElse(at -> json.put(name, at.toString()), () -> json.remove(name));
    }

    private static void write(ObjectNode json, SubmissionReview review) {
        StrictJson.object(review.toJson()).ifPresent(node -> json.set("submissionReview", node));
    }

    /** Moodle gives back {@code "10"} where it was sent that. */
    private static Optional<BigDecimal> maximum(JsonNode node) {
        if (node.isNumber()) {
            return StrictJson.number(node);
        }
        return node.isTextual() && node.textValue().matches("\\d{1,9}(\\.\\d{1,9})?")
                ? Optional.of(new BigDecimal(node.textValue()))
                : Optional.empty();
    }

    private static Optional<Instant> moment(ObjectNode json, String name) {
        try {
            return StrictJson.text(json, name)
                    .map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
