package ca.learningpartners.tool.feedback;

import ca.learningpartners.mentorship.feedback.Addressee;
import ca.learningpartners.mentorship.feedback.Matter;
import ca.learningpartners.mentorship.feedback.Request;
import ca.learningpartners.mentorship.feedback.RequestId;
import ca.learningpartners.mentorship.resource.ResourceId;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.Forms;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** Something to tell or ask for, as it was typed. */
public record RequestInput(String id, String to, String matter, String resource, String text) {

    static RequestInput of(Context context) {
        return new RequestInput(
                Forms.text(context, "id").orElse(""),
                Forms.text(context, "to").orElse(""),
                Forms.text(context, "matter").orElse(""),
                Forms.text(context, "resource").orElse(""),
                Forms.text(context, "text").orElse(""));
    }

    /** What a form begins with. */
    static RequestInput about(String resource, String to) {
        return new RequestInput(
                RequestId.random().value(), to, resource.isEmpty() ? "" : Matter.ABOUT_RESOURCE.name(), resource, "");
    }

    RequestInput withProperId() {
        return UnfitField.isMadeHere(id)
                ? this
                : new RequestInput(RequestId.random().value(), to, matter, resource, text);
    }

    RequestInput renewed() {
        return new RequestInput("", to, matter, resource, text).withProperId();
    }

    RequestId requestId() {
        return UnfitField.madeHere(id, RequestId::new);
    }

    Matter understood() {
        return Arrays.stream(Matter.values())
                .filter(known -> known.name().equals(matter))
                .findFirst()
                .orElseThrow(() -> new UnfitField("matter", Refusal.of("request-matter-needed")));
    }

    /** Whether it asks rather than tells, as far as can be seen. */
    Matter.Sort sort() {
        return matter.startsWith("NEED_") ? Matter.Sort.SUPPORT : Matter.Sort.FEEDBACK;
    }

    /** @param possible to whom the viewer can say something */
    Addressee addressee(Collection<Addressee> possible) {
        return possible.stream()
                .filter(each -> sent(each).equals(to))
                .findFirst()
                .orElseThrow(() -> new UnfitField("to", Refusal.of("request-to-needed")));
    }

    static String sent(Addressee addressee) {
        var district = addressee.district();
        return district == null ? "office" : String.valueOf(district.value());
    }

    Optional<ResourceId> about() {
        return UnfitField.isMadeHere(resource) && matter.equals(Matter.ABOUT_RESOURCE.name())
                ? Optional.of(new ResourceId(resource))
                : Optional.empty();
    }

    String words() {
        return UnfitField.needed("text", text, Request.LONGEST, "request-needed");
    }
}
