package ca.learningpartners.tool.runtime;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** Turns a template and its page record into HTML. */
public final class Pages {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "ca.learningpartners.tool.pages");

    /** Answers with a page. Pages hold people's data: no cache keeps them. */
    public void show(Context context, String template, Frame frame, Object model) {
        context.header("Cache-Control", "no-store")
                .contentType("text/html; charset=utf-8")
                .result(html(template, frame, model));
    }

    /** A page that is kept for later. */
    public String html(String template, Frame frame, Object model) {
        StringOutput html = new StringOutput(8192);
        engine.render(template + ".jte", Map.of("frame", frame, "page", model), html);
        return html.toString();
    }
}
