package ca.learningpartners.tool.linking;

import ca.learningpartners.lti.ags.SubmissionReview;
import ca.learningpartners.lti.deeplink.Caption;
import ca.learningpartners.lti.deeplink.LinkedLineItem;
import ca.learningpartners.lti.deeplink.Picture;
import ca.learningpartners.lti.deeplink.ResourceLinkItem;
import ca.learningpartners.lti.deeplink.Size;
import ca.learningpartners.lti.registration.ToolAddress;
import ca.learningpartners.mentorship.program.Program;
import ca.learningpartners.tool.runtime.Messages;
import ca.learningpartners.tool.viewer.View;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A view of a program, as something a link can open. Program and view travel in the link's custom parameters, so that a
 * copy of the course needs nothing else; the same two name its column in the gradebook.
 */
record Placeable(Program program, View view) {

    static final int LONGEST_TITLE = 255;

    /** The gradebook knows of completion and of nothing else. */
    private static final String TAG = "completion";

    private static final Size ICON = new Size(48, 48);

    /** The name forms know it by. */
    String id() {
        return program.id() + "/" + view.custom();
    }

    /** What the link is called unless somebody says otherwise. */
    String title(Messages messages) {
        String own = program.title().in(messages.locale());
        boolean named = view == View.PROGRAM && own.length() <= LONGEST_TITLE;
        return named ? own : messages.get("pick.view." + view.custom());
    }

    /**
     * The link as the platform places it. It carries the launch address, which Moodle does not need and Canvas does.
     */
    ResourceLinkItem item(String title, Messages messages, ToolAddress address) {
        Caption caption = Caption.titled(title)
                .withText(messages.get("pick.view." + view.custom() + ".what"))
                .withIcon(new Picture(address.at(icon()), ICON));
        return ResourceLinkItem.to(address.launch(), caption).withCustom(custom());
    }

    /** The link together with a column that says who has completed it. */
    ResourceLinkItem itemWithColumn(String title, Messages messages, ToolAddress address) {
        String label = messages.get("pick.column", title);
        LinkedLineItem column = LinkedLineItem.of(BigDecimal.ONE, id(), TAG)
                .withLabel(label.length() <= LONGEST_TITLE ? label : title)
                .withSubmissionReview(SubmissionReview.at(address.launch()).withCustom(custom()));
        return item(title, messages, address).withLineItem(column);
    }

    String icon() {
        return "/assets/view-" + view.custom() + ".svg";
    }

    private Map<String, String> custom() {
        return Map.of("program", program.id().value(), "view", view.custom());
    }
}
