package ca.learningpartners.lti.nrps;

import ca.learningpartners.lti.json.OneLine;
import ca.learningpartners.lti.person.Person;
import ca.learningpartners.lti.person.Role;
import ca.learningpartners.lti.person.Subject;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one member. Whatever is missing, null or of another type is left out; what nobody knows is stepped over. */
final class MemberReader {
    private static final String CUSTOM = "https://purl.imsglobal.org/spec/lti/claim/custom";
    private static final int MOST = 100;

    private final boolean escaped;

    /**
     * Reads members.
     *
     * @param escaped whether the platform sends names as HTML, as Moodle does
     */
    MemberReader(boolean escaped) {
        this.escaped = escaped;
    }

    /** The member the parser stands at the beginning of; nothing if it has no usable id. */
    Optional<Member> read(JsonParser json) throws IOException {
        Draft draft = new Draft();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            field(draft, name, json);
        }
        return draft.member();
    }

    private void field(Draft draft, String name, JsonParser json) throws IOException {
        switch (name) {
            case "user_id" -> draft.id = JsonTexts.filled(json);
            case "status" -> draft.status = JsonTexts.filled(json);
            case "roles" -> draft.roles = JsonTexts.list(json, MOST);
            case "name" -> draft.name = name(json);
            case "given_name" -> draft.givenName = name(json);
            case "family_name" -> draft.familyName = name(json);
            case "email" -> draft.email = JsonTexts.filled(json);
            case "lis_person_sourcedid" -> draft.sourcedId = JsonTexts.filled(json);
            case "locale" -> draft.locale = JsonTexts.filled(json);
            case "message" -> messages(draft, json);
            default -> json.skipChildren();
        }
    }

    private Optional<String> name(JsonParser json) throws IOException {
        return JsonTexts.filled(json)
                .map(text -> escaped ? EscapedText.unescape(text) : text)
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** What their launch would say: a list with one entry for each kind of message. */
    private static void messages(Draft draft, JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            message(draft, json);
        } else if (json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (json.currentToken() == JsonToken.START_OBJECT) {
                    message(draft, json);
                } else {
                    json.skipChildren();
                }
            }
        }
    }

    private static void message(Draft draft, JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "locale" -> draft.locale = JsonTexts.filled(json).or(() -> draft.locale);
                case CUSTOM -> draft.custom = JsonTexts.map(json, MOST);
                default -> json.skipChildren();
            }
        }
    }

    /** A member as far as it is read. */
    private static final class Draft {
        private Optional<String> id = Optional.empty();
        private Optional<String> status = Optional.empty();
        private List<String> roles = List.of();
        private Optional<String> name = Optional.empty();
        private Optional<String> givenName = Optional.empty();
        private Optional<String> familyName = Optional.empty();
        private Optional<String> email = Optional.empty();
        private Optional<String> sourcedId = Optional.empty();
        private Optional<String> locale = Optional.empty();
        private Map<String, String> custom = Map.of();

        Optional<Member> member() {
            return id.filter(text -> text.length() <= Subject.LONGEST)
                    .filter(OneLine::is)
                    .map(text -> new Member(
                            new Subject(text),
                            status.map(MemberStatus::of).orElse(MemberStatus.ACTIVE),
                            roles.stream().map(Role::of).toList(),
                            new Person(name, givenName, familyName, email),
                            sourcedId,
                            locale.flatMap(Draft::asLocale),
                            custom));
        }

        /** Moodle writes {@code fr_ca} for {@code fr-CA}. */
        private static Optional<Locale> asLocale(String text) {
            Locale locale = Locale.forLanguageTag(text.replace('_', '-'));
            return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale);
        }
    }
}
