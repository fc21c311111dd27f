package ca.learningpartners.lti.ags;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which line items are wanted; what is left out does not matter. A platform may ignore any of it.
 *
 * @param resourceLinkId of that link
 * @param resourceId of what the tool calls that
 * @param tag with that tag
 * @param limit how many a page; leave it out for Moodle, whose pages can't be turned
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#container-request-filters">AGS 2.0, 3.2.9</a>
 */
public record LineItemFilter(
        Optional<String> resourceLinkId, Optional<String> resourceId, Optional<String> tag, Optional<Integer> limit) {
    public LineItemFilter {
        if (limit.filter(most -> most < 1).isPresent()) {
            throw new IllegalArgumentException(
                    "A page of " + limit.get() + " line items is less than 1. Maybe leave the limit out?");
        }
    }

    /** All of them. */
    public static LineItemFilter all() {
        return new LineItemFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Those of one link. */
    public static LineItemFilter ofLink(String resourceLinkId) {
        return new LineItemFilter(Optional.of(resourceLinkId), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Those the tool gave these two names. */
    public static LineItemFilter named(String resourceId, String tag) {
        return new LineItemFilter(Optional.empty(), Optional.of(resourceId), Optional.of(tag), Optional.empty());
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        resourceLinkId.ifPresent(id -> parameters.put("resource_link_id", id));
        resourceId.ifPresent(id -> parameters.put("resource_id", id));
        tag.ifPresent(text -> parameters.put("tag", text));
        limit.ifPresent(most -> parameters.put("limit", Integer.toString(most)));
        return parameters;
    }

    boolean covers(LineItem item) {
        return matches(resourceLinkId, item.resourceLinkId())
                && matches(resourceId, item.resourceId())
                && matches(tag, item.tag());
    }

    private static boolean matches(Optional<String> wanted, Optional<String> has) {
        return wanted.isEmpty() || wanted.equals(has);
    }
}
