package ca.learningpartners.lti.nrps;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes texts from the value a parser stands on, and steps over whatever is none: nulls are as good as nothing. */
final class JsonTexts {
    private JsonTexts() {}

    /** A text that is not blank, or a whole number as it is written. */
    static Optional<String> filled(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_STRING || json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return Optional.of(json.getText()).filter(text -> !text.isBlank());
        }
        json.skipChildren();
        return Optional.empty();
    }

    /** The texts of a list, or a single one; no more than so many. */
    static List<String> list(JsonParser json, int most) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return filled(json).map(List::of).orElse(List.of());
        }
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            filled(json).filter(text -> texts.size() < most).ifPresent(texts::add);
        }
        return texts;
    }

    /** The members of an object that are texts, numbers or truth values, as they are written; no more than so many. */
    static Map<String, String> map(JsonParser json, int most) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return texts;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value.isScalarValue() && value != JsonToken.VALUE_NULL && texts.size() < most) {
                texts.put(name, json.getText());
            }
            json.skipChildren();
        }
        return texts;
    }
}
