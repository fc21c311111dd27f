package ca.learningpartners.demolms.html;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A piece of finished markup. It is made from a template with named holes; what fills a hole is escaped unless it is
 * markup itself. Holes stand in text or inside double-quoted attributes, never in scripts or styles: those are files.
 */
public final class Html {

    public static final Html NOTHING = new Html("");

    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /** Fills the holes of a template: {@code Html.of("<b>{who}</b>", "who", name)}. */
    public static Html of(String template, Object... namesAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], markupOf(namesAndValues[i + 1]));
        }
        return new Html(
                HOLE.matcher(template).replaceAll(hole -> Matcher.quoteReplacement(filled(hole.group(1), values))));
    }

    public static <T> Html each(Collection<? extends T> items, Function<? super T, Html> piece) {
        return new Html(items.stream().map(piece).map(Html::toString).collect(Collectors.joining()));
    }

    private static String filled(String hole, Map<String, String> values) {
        String value = values.get(hole);
        if (value == null) {
            throw new IllegalArgumentException("Nothing was given for {" + hole + "}. Maybe its name is misspelt.");
        }
        return value;
    }

    private static String markupOf(Object value) {
        return value instanceof Html html ? html.markup : escaped(String.valueOf(value));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return markup;
    }
}
