package ca.learningpartners.lti.deeplink;

import ca.learningpartners.lti.ags.SubmissionReview;
import ca.learningpartners.lti.json.StrictJson;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Items as the platform reads them; what an item does not say is not written. */
final class ContentItemJson {
    private ContentItemJson() {}

    static ObjectNode of(ContentItem item) {
        ObjectNode json = StrictJson.newObject().put("type", item.type());
        if (item instanceof ResourceLinkItem link) {
            write(json, link);
        } else if (item instanceof LinkItem link) {
            write(json, link);
        } else if (item instanceof HtmlItem html) {
            json.put("html", html.html());
            html.title().ifPresent(title -> json.put("title", title));
            html.text().ifPresent(text -> json.put("text", text));
        } else if (item instanceof FileItem file) {
            json.put("url", file.url().toString());
            write(json, file.caption());
            file.expires().ifPresent(moment -> json.put("expiresAt", moment.toString()));
        }
        return json;
    }

    private static void write(ObjectNode json, ResourceLinkItem link) {
        write(json, link.caption());
        link.url().ifPresent(url -> json.put("url", url.toString()));
        if (!link.custom().values().isEmpty()) {
            ObjectNode custom = json.putObject("custom");
            link.custom().values().forEach(custom::put);
        }
        link.lineItem().ifPresent(column -> write(json.putObject("lineItem"), column));
        link.available().ifPresent(range -> write(json.putObject("available"), range));
        link.submission().ifPresent(range -> write(json.putObject("submission"), range));
        link.frame().ifPresent(size -> write(json.putObject("iframe"), size));
        link.window().ifPresent(window -> write(json.putObject("window"), window));
    }

    private static void write(ObjectNode json, LinkItem link) {
        json.put("url", link.url().toString());
        write(json, link.caption());
        link.embed().ifPresent(html -> json.putObject("embed").put("html", html));
        link.frame().ifPresent(frame -> {
            ObjectNode iframe =
                    json.putObject("iframe").put("src", frame.source().toString());
            write(iframe, frame.size());
        });
        link.window().ifPresent(window -> write(json.putObject("window"), window));
    }

    private static void write(ObjectNode json, Caption caption) {
        caption.title().ifPresent(title -> json.put("title", title));
        caption.text().ifPresent(text -> json.put("text", text));
        write(json, "icon", caption.icon());
        write(json, "thumbnail", caption.thumbnail());
    }

    private static void write(ObjectNode json, String name, Optional<Picture> picture) {
        picture.ifPresent(shown -> {
            ObjectNode described = json.putObject(name).put("url", shown.url().toString());
            write(described, shown.size());
        });
    }

    private static void write(ObjectNode json, Size size) {
        json.put("width", size.width()).put("height", size.height());
    }

    private static void write(ObjectNode json, NewWindow window) {
        window.name().ifPresent(name -> json.put("targetName", name));
        window.size().ifPresent(size -> write(json, size));
        window.features().ifPresent(features -> json.put("windowFeatures", features));
    }

    private static void write(ObjectNode json, DateRange range) {
        range.start().ifPresent(moment -> json.put("startDateTime", moment.toString()));
        range.end().ifPresent(moment -> json.put("endDateTime", moment.toString()));
    }

    private static void write(ObjectNode json, LinkedLineItem column) {
        json.put("scoreMaximum", column.scoreMaximum());
        column.label().ifPresent(label -> json.put("label", label));
        column.resourceId().ifPresent(id -> json.put("resourceId", id));
        column.tag().ifPresent(tag -> json.put("tag", tag));
        column.gradesReleased().ifPresent(released -> json.put("gradesReleased", released));
        column.submissionReview()
                .map(SubmissionReview::toJson)
                .flatMap(StrictJson::object)
                .ifPresent(review -> json.set("submissionReview", review));
    }
}
