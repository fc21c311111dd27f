package ca.learningpartners.lti.nrps;

import ca.learningpartners.lti.service.ServiceFailed;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one page of a roster without ever holding more of it than one member. A page without a list of members is
 * no page: taken for an empty one, it would make everybody seem gone.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0#membership-container-media-type">NRPS 2.0, 2.2</a>
 */
final class MembersPage {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxStringLength(64 * 1024)
                    .maxNameLength(1024)
                    .maxNumberLength(64)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final MemberReader reader;
    private final Sink sink;

    /** Takes members one by one; null stands for one without a usable id. */
    interface Sink {
        void take(@Nullable Member member) throws ServiceFailed;
    }

    MembersPage(MemberReader reader, Sink sink) {
        this.reader = reader;
        this.sink = sink;
    }

    /** Hands the members on and gives back the course, if the page names it. */
    Optional<RosterContext> read(InputStream body) throws IOException, ServiceFailed {
        try (JsonParser json = JSON.createParser(body)) {
            require(json, json.nextToken() == JsonToken.START_OBJECT, "not an object");
            Optional<RosterContext> context = container(json);
            require(json, json.nextToken() == null, "something after the object");
            return context;
        }
    }

    private Optional<RosterContext> container(JsonParser json) throws IOException, ServiceFailed {
        Optional<RosterContext> context = Optional.empty();
        boolean listed = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("members")) {
                require(json, value == JsonToken.START_ARRAY && !listed, "not one list of members");
                members(json);
                listed = true;
            } else if (name.equals("context") && value == JsonToken.START_OBJECT) {
                context = Optional.of(context(json));
            } else {
                json.skipChildren();
            }
        }
        require(json, listed, "no list of members");
        return context;
    }

    private void members(JsonParser json) throws IOException, ServiceFailed {
        for (JsonToken one = json.nextToken(); one != JsonToken.END_ARRAY; one = json.nextToken()) {
            require(json, one == JsonToken.START_OBJECT, "a member that is no object");
            sink.take(reader.read(json).orElse(null));
        }
    }

    private static RosterContext context(JsonParser json) throws IOException {
        Optional<String> id = Optional.empty();
        Optional<String> label = Optional.empty();
        Optional<String> title = Optional.empty();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "id" -> id = JsonTexts.filled(json);
                case "label" -> label = JsonTexts.filled(json);
                case "title" -> title = JsonTexts.filled(json);
                default -> json.skipChildren();
            }
        }
        return new RosterContext(id, label, title);
    }

    private static void require(JsonParser json, boolean condition, String found) throws JsonParseException {
        if (!condition) {
            throw new JsonParseException(json, found);
        }
    }
}
