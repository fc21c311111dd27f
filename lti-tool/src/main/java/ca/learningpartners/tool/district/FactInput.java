package ca.learningpartners.tool.district;

import ca.learningpartners.mentorship.district.Precision;
import ca.learningpartners.mentorship.district.Published;
import ca.learningpartners.mentorship.text.Bilingual;
import ca.learningpartners.mentorship.text.Refusal;
import ca.learningpartners.tool.runtime.UnfitField;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a form about a district: typed by somebody, or filled in with what is kept. */
public record FactInput(Map<String, List<String>> values) {

    private static final Map<String, String> PRECISE = Map.of("precision", Precision.EXACTLY.name());

    static FactInput blank() {
        FactInput blank = new FactInput(new LinkedHashMap<>());
        PRECISE.forEach(blank::put);
        return blank;
    }

    static FactInput of(Context context) {
        return new FactInput(new LinkedHashMap<>(context.formParamMap()));
    }

    FactInput put(String field, @Nullable Object value) {
        values.put(field, value == null ? List.of() : List.of(value.toString()));
        return this;
    }

    FactInput put(String field, Stream<String> chosen) {
        values.put(field, chosen.toList());
        return this;
    }

    FactInput put(String field, Bilingual text) {
        return put(field + "-en", text.english()).put(field + "-fr", text.french());
    }

    FactInput put(@Nullable Published number) {
        return number == null
                ? put("precision", Precision.EXACTLY)
                : put("precision", number.precision())
                        .put("value", number.value())
                        .put("year", number.year())
                        .put("source", number.source());
    }

    /** What was typed, on top of what is kept by now: what did not come stands as it is kept, and that edition is seen. */
    FactInput onTopOf(FactInput kept) {
        FactInput both = new FactInput(new LinkedHashMap<>(kept.values));
        both.values.putAll(values);
        return both.put(EditPage.SEEN, kept.text(EditPage.SEEN));
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public String text(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    /** A line that has to be there. */
    String needed(String field, int most) {
        String line = UnfitField.line(field, text(field), most);
        if (line.isEmpty()) {
            throw new UnfitField(field, Refusal.of("name-needed"));
        }
        return line;
    }

    /** Lines, each a spelling of its own. */
    List<String> lines(String field, int each, int most) {
        List<String> lines = UnfitField.passage(field, text(field), most * (each + 1))
                .lines()
                .map(line -> UnfitField.line(field, line, each))
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (lines.size() > most) {
            throw new UnfitField(field, Refusal.of("spellings-too-many", most));
        }
        return lines;
    }

    /** A text in one language or both. */
    Bilingual both(String field, int most) {
        return new Bilingual(
                UnfitField.passage(field + "-en", text(field + "-en"), most),
                UnfitField.passage(field + "-fr", text(field + "-fr"), most));
    }

    /** The same where one at least has to be there. */
    Bilingual bothNeeded(String field, int most, String code) {
        Bilingual both = both(field, most);
        if (both.isEmpty()) {
            throw new UnfitField(field + "-en", Refusal.of(code));
        }
        return both;
    }

    /** A whole number, with or without a reader's separators; empty if none was typed. */
    Optional<Long> number(String field, long least, long most) {
        String typed = text(field).replaceAll("[\\s\\u00A0\\u202F,]", "");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        long number = typed.matches("[0-9]{1,12}") ? Long.parseLong(typed) : -1;
        if (number < least || number > most) {
            throw new UnfitField(field, Refusal.of("number-out-of-range", least, most));
        }
        return Optional.of(number);
    }

    /** A choice that has to be one of those that were offered. */
    <T> T chosen(String field, Function<String, T> meaning) {
        try {
            return meaning.apply(text(field));
        } catch (IllegalArgumentException e) {
            throw new UnfitField(field, Refusal.of("choice-needed"));
        }
    }

    /** The same where nothing can be chosen. */
    <T> Optional<T> maybe(String field, Function<String, T> meaning) {
        return text(field).isEmpty() ? Optional.empty() : Optional.of(chosen(field, meaning));
    }

    /** A published number; empty if none was typed. */
    Optional<Published> published() {
        return number("value", 0, Published.MOST)
                .map(value -> new Published(
                        chosen("precision", Precision::valueOf),
                        value,
                        number("year", 1900, 2200).map(Math::toIntExact).orElse(null),
                        bothNeeded("source", Published.LONGEST_SOURCE, "source-needed")));
    }
}
