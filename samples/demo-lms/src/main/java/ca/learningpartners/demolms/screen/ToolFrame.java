package ca.learningpartners.demolms.screen;

import ca.learningpartners.demolms.fault.Fault;
import ca.learningpartners.demolms.fault.Service;
import ca.learningpartners.demolms.html.Html;
import ca.learningpartners.demolms.platform.Platform;
import ca.learningpartners.demolms.registration.Tool;
import java.util.Set;
import java.util.TreeSet;

/** The frame a tool opens in, with what the script around it must know: the tools' origins and what is broken. */
final class ToolFrame {

    private ToolFrame() {}

    /** A frame that is there but not shown until something opens in it. */
    static Html hidden(Platform platform, String title) {
        return frame(platform, title, Html.of("hidden"));
    }

    /** A frame that opens an address at once, and leads on when the tool says it is done. */
    static Html open(Platform platform, String title, String address, String done) {
        return frame(platform, title, Html.of("src=\"{src}\" data-done=\"{done}\"", "src", address, "done", done));
    }

    private static Html frame(Platform platform, String title, Html more) {
        boolean foreign = platform.faults().has(Fault.STORAGE_FOREIGN);
        return Html.of(
                """
                <iframe name="tool" title="{title}" height="600" data-origins="{origins}" data-fault="{fault}" {more}></iframe>
                {stranger}""",
                "title",
                title,
                "origins",
                String.join(" ", origins(platform)),
                "fault",
                platform.faults().of(Service.STORAGE).map(Fault::id).orElse("none"),
                "more",
                more,
                "stranger",
                foreign
                        ? Html.of("<iframe class=\"stranger\" src=\"/assets/stranger.html\" sandbox=\"allow-scripts\""
                                + " title=\"–\" hidden></iframe>")
                        : Html.NOTHING);
    }

    private static Set<String> origins(Platform platform) {
        Set<String> origins = new TreeSet<>();
        platform.tools().all().stream()
                .map(Tool::details)
                .map(Tool.Details::origins)
                .forEach(origins::addAll);
        return origins;
    }
}
