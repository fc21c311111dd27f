package ca.learningpartners.demolms.screen;

import ca.learningpartners.demolms.fault.Fault;
import ca.learningpartners.demolms.fault.Service;
import ca.learningpartners.demolms.html.Html;
import ca.learningpartners.demolms.platform.Platform;
import java.util.List;
import java.util.Locale;

/** Where a campus's services are broken and mended, its key is rotated, and its switches are turned. */
public final class FaultScreen {

    private FaultScreen() {}

    public static Html of(View view, Platform platform) {
        Html main = Html.of(
                """
                <p>{intro}</p>
                {services}
                <h2>{keysTitle}</h2>
                <form method="post" action="/{campus}/keys">{lang}
                <ul class="breaks">{keys}</ul></form>
                <h2>{switches}</h2>
                {names}
                {storage}""",
                "intro",
                view.text("faults.intro"),
                "services",
                Html.each(List.of(Service.values()), service -> service(view, platform, service)),
                "keysTitle",
                view.text("keys.title"),
                "campus",
                platform.campus().key(),
                "lang",
                view.languageField(),
                "keys",
                Html.each(
                        List.of("rotate", "replace"), action -> button("action", action, view.text("keys." + action))),
                "switches",
                view.text("switches.title"),
                "names",
                toggle(view, platform, "names", platform.switches().sharesNames()),
                "storage",
                toggle(view, platform, "storage", platform.switches().offersStorage()));
        return Layout.campusPage(view, platform, view.text("faults.title"), main);
    }

    private static Html service(View view, Platform platform, Service service) {
        String word = service.name().toLowerCase(Locale.ROOT);
        Fault current = platform.faults().of(service).orElse(null);
        return Html.of(
                """
                <h2>{title}</h2>
                <p{alarm} role="status">{state}</p>
                <form method="post" action="/{campus}/faults">{lang}
                <ul class="breaks">{faults}{mend}</ul></form>""",
                "title",
                view.text("service." + word),
                "alarm",
                current == null ? Html.NOTHING : Html.of(" class=\"problem\""),
                "state",
                current == null ? view.text("faults.well") : view.text("fault." + current.id()),
                "campus",
                platform.campus().key(),
                "lang",
                view.languageField(),
                "faults",
                Html.each(Fault.of(service), fault -> button("fault", fault.id(), view.text("fault." + fault.id()))),
                "mend",
                current == null ? Html.NOTHING : button("mend", word, view.text("faults.mend")));
    }

    private static Html button(String name, String value, String label) {
        return Html.of(
                "<li><button name=\"{name}\" value=\"{value}\">{label}</button></li>",
                "name",
                name,
                "value",
                value,
                "label",
                label);
    }

    private static Html toggle(View view, Platform platform, String name, boolean on) {
        return Html.of(
                """
                <form class="toggle" method="post" action="/{campus}/switches">{lang}
                <p>{state}</p>
                <button name="{name}" value="{other}">{label}</button></form>""",
                "campus",
                platform.campus().key(),
                "lang",
                view.languageField(),
                "state",
                view.text("switches." + name + (on ? ".is-on" : ".is-off")),
                "name",
                name,
                "other",
                on ? "off" : "on",
                "label",
                view.text("switches." + name + (on ? ".off" : ".on")));
    }
}
