package ca.learningpartners.demolms.screen;

import ca.learningpartners.demolms.html.Html;
import ca.learningpartners.demolms.html.Texts;
import ca.learningpartners.demolms.platform.Platform;
import java.util.List;

/** The frame around every page: head, the bar with the way home and the other language, and the main part. */
final class Layout {

    private Layout() {}

    /** A page of one campus. */
    static Html campusPage(View view, Platform platform, String title, Html main, String... scripts) {
        Html links = Html.of(
                """
                <a href="{campus}">{courses}</a>
                <a href="{toolsPage}">{tools}</a>
                <a href="{faultsPage}">{faults}</a>""",
                "campus",
                view.href("/" + platform.campus().key()),
                "courses",
                view.text("nav.courses"),
                "toolsPage",
                view.href("/" + platform.campus().key() + "/tools"),
                "tools",
                view.text("nav.tools"),
                "faultsPage",
                view.href("/" + platform.campus().key() + "/faults"),
                "faults",
                view.text("nav.faults"));
        return page(view, platform.campus().name(), title, links, main, scripts);
    }

    static Html page(View view, String place, String title, Html links, Html main, String... scripts) {
        return Html.of(
                """
                <!doctype html>
                <html lang="{lang}">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{title} · {place}</title>
                <link rel="stylesheet" href="/assets/lms.css">
                {scripts}
                </head>
                <body>
                <a class="skip" href="#main">{skip}</a>
                <header><strong>{place}</strong>
                <nav aria-label="{navigation}"><a href="{home}">{campuses}</a>
                {links}
                <a href="{switchTo}" lang="{other}" hreflang="{other}">{otherName}</a></nav></header>
                <main id="main">
                <h1>{title}</h1>
                {main}
                </main>
                <footer>{invented}</footer>
                </body>
                </html>
                """,
                "lang",
                view.texts().language() + "-CA",
                "title",
                title,
                "place",
                place,
                "scripts",
                Html.each(List.of(scripts), Layout::script),
                "skip",
                view.text("nav.skip"),
                "navigation",
                view.text("nav.name"),
                "home",
                view.href("/"),
                "campuses",
                view.text("nav.home"),
                "links",
                links,
                "switchTo",
                view.path() + "?lang=" + view.otherLanguage(),
                "other",
                view.otherLanguage(),
                "otherName",
                Texts.in(view.otherLanguage()).text("language.name"),
                "main",
                main,
                "invented",
                view.text("footer.invented"));
    }

    private static Html script(String file) {
        return Html.of("<script src=\"/assets/{file}\" defer></script>", "file", file);
    }
}
