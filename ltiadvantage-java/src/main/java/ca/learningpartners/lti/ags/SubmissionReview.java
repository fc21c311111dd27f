package ca.learningpartners.lti.ags;

import ca.learningpartners.lti.http.WebAddress;
import ca.learningpartners.lti.json.StrictJson;
import ca.learningpartners.lti.registration.CustomParameters;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * That a grade has work behind it which the tool can show: the platform then offers to open it from the gradebook.
 *
 * @param reviewableStatuses for which kinds of score there is something to see, such as {@code Submitted}; empty for
 *     all
 * @param label what the platform calls the offer
 * @param url where on this tool it leads; the tool's own launch address if left out
 * @param custom what is sent along
 * @see <a href="https://www.imsglobal.org/spec/lti-sr/v1p0#on-a-per-line-item-basis-0">LTI Submission Review 1.0</a>
 */
public record SubmissionReview(
        List<String> reviewableStatuses, Optional<String> label, Optional<URI> url, CustomParameters custom) {
    public SubmissionReview {
        reviewableStatuses = List.copyOf(reviewableStatuses);
    }

    /** A review that opens at that address, whatever the status. */
    public static SubmissionReview at(URI url) {
        return new SubmissionReview(List.of(), Optional.empty(), Optional.of(url), CustomParameters.none());
    }

    /** The same review with that sent along. */
    public SubmissionReview withCustom(Map<String, String> values) {
        return new SubmissionReview(reviewableStatuses, label, url, new CustomParameters(values));
    }

    /** The review as the JSON object both a line item and a content item carry. */
    public String toJson() {
        ObjectNode json = StrictJson.newObject();
        if (!reviewableStatuses.isEmpty()) {
            ArrayNode statuses = json.putArray("reviewableStatus");
            reviewableStatuses.forEach(statuses::add);
        }
        label.ifPresent(text -> json.put("label", text));
        url.ifPresent(address -> json.put("url", address.toString()));
        if (!custom.values().isEmpty()) {
            ObjectNode values = json.putObject("custom");
            custom.values().forEach(values::put);
        }
        return json.toString();
    }

    static SubmissionReview of(ObjectNode json) {
        List<String> statuses = new ArrayList<>();
        json.path("reviewableStatus").forEach(status -> statuses.add(status.asText()));
        return new SubmissionReview(
                statuses,
                StrictJson.text(json, "label"),
                StrictJson.text(json, "url").flatMap(WebAddress::parse),
                CustomParameters.readable(texts(json.path("custom"))));
    }

    private static Map<String, String> texts(JsonNode custom) {
        Map<String, String> texts = new LinkedHashMap<>();
        custom.properties()
                .forEach(member -> texts.put(member.getKey(), member.getValue().asText()));
        return texts;
    }
}
