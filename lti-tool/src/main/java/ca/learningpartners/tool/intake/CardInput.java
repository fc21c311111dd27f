package ca.learningpartners.tool.intake;

import io.javalin.http.Context;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A card as it was typed, or as it would be typed by somebody who says what is kept. */
public record CardInput(Map<String, List<String>> fields) {

    private static final int MOST_VALUES = 60;

    public CardInput {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    static CardInput of(Context context) {
        return new CardInput(context.formParamMap());
    }

    /** The field, stripped; empty if it is not there. */
    public String text(String field) {
        return all(field).stream().findFirst().map(String::strip).orElse("");
    }

    /** The field, or another text if nothing is in it. */
    public String text(String field, String otherwise) {
        String text = text(field);
        return text.isEmpty() ? otherwise : text;
    }

    /** Every value of the field, up to as many as any card has. */
    public List<String> all(String field) {
        List<String> values = fields.getOrDefault(field, List.of());
        return values.size() <= MOST_VALUES ? values : values.subList(0, MOST_VALUES);
    }

    public boolean has(String field, String value) {
        return all(field).contains(value);
    }
}
