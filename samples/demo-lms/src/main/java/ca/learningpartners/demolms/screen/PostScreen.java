package ca.learningpartners.demolms.screen;

import ca.learningpartners.demolms.html.Html;
import ca.learningpartners.demolms.launch.Answer;
import java.util.Map.Entry;

/** A form on its way to the tool. A script sends it; without scripts a button does. */
public final class PostScreen {

    private PostScreen() {}

    public static Html of(View view, Answer answer) {
        return Html.of(
                """
                <!doctype html>
                <html lang="{lang}">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{title}</title>
                <link rel="stylesheet" href="/assets/lms.css">
                <script src="/assets/post.js" defer></script>
                </head>
                <body><main><h1>{title}</h1>
                <form id="post" method="post" action="{action}">
                {fields}
                <button>{go}</button>
                </form></main></body>
                </html>
                """,
                "lang",
                view.texts().language() + "-CA",
                "title",
                view.text("post.title"),
                "action",
                answer.action(),
                "fields",
                Html.each(answer.fields().entrySet(), PostScreen::field),
                "go",
                view.text("post.go"));
    }

    private static Html field(Entry<String, String> field) {
        return Html.of(
                "<input type=\"hidden\" name=\"{name}\" value=\"{value}\">\n",
                "name",
                field.getKey(),
                "value",
                field.getValue());
    }
}
