package ca.learningpartners.demolms.web;

import ca.learningpartners.demolms.campus.Person;
import ca.learningpartners.demolms.campus.Role;
import ca.learningpartners.demolms.course.Classroom;
import ca.learningpartners.demolms.course.ResourceLink;
import ca.learningpartners.demolms.launch.CustomParameters;
import ca.learningpartners.demolms.roster.Member;
import ca.learningpartners.demolms.roster.Status;
import ca.learningpartners.demolms.token.ClaimNames;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a roster member by member, so that ten thousand take no more room than one. */
final class RosterWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final ServiceCall call;
    private final Optional<ResourceLink> link;
    private final boolean named;

    RosterWriter(ServiceCall call, Optional<ResourceLink> link, boolean named) {
        this.call = call;
        this.link = link;
        this.named = named;
    }

    void write(Stream<Member> members, OutputStream out) throws IOException {
        Classroom classroom = call.classroom();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", call.platform().addresses().roster(classroom));
            json.writeObjectFieldStart("context");
            json.writeStringField("id", classroom.id());
            json.writeStringField("label", classroom.label());
            json.writeStringField("title", classroom.title());
            json.writeEndObject();
            json.writeArrayFieldStart("members");
            for (Iterator<Member> each = members.iterator(); each.hasNext(); ) {
                write(each.next(), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void write(Member member, JsonGenerator json) throws IOException {
        Person person = member.person();
        json.writeStartObject();
        json.writeStringField("status", member.status().word());
        json.writeStringField("user_id", person.id());
        json.writeArrayFieldStart("roles");
        for (Role role : person.roles()) {
            json.writeString(role.uri());
        }
        json.writeEndArray();
        if (member.status() != Status.DELETED) {
            json.writeStringField(
                    "lis_person_sourcedid",
                    call.platform().campus().key().toUpperCase(Locale.ROOT) + "-" + person.id());
            if (named) {
                writeName(person, json);
            }
            if (link.isPresent()) {
                writeMessage(person, link.get(), json);
            }
        }
        json.writeEndObject();
    }

    private static void writeName(Person person, JsonGenerator json) throws IOException {
        json.writeStringField("name", person.name());
        json.writeStringField("given_name", person.givenName());
        json.writeStringField("family_name", person.familyName());
        json.writeStringField("email", person.email());
    }

    private void writeMessage(Person person, ResourceLink activity, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("message");
        json.writeStartObject();
        json.writeStringField(ClaimNames.MESSAGE_TYPE, "LtiResourceLinkRequest");
        json.writeObjectFieldStart(ClaimNames.CUSTOM);
        for (Entry<String, String> each : CustomParameters.of(
                        call.platform(), call.tool(), call.classroom(), activity, person)
                .entrySet()) {
            json.writeStringField(each.getKey(), each.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }
}
