package ca.learningpartners.demolms.launch;

import ca.learningpartners.demolms.campus.Person;
import ca.learningpartners.demolms.campus.Role;
import ca.learningpartners.demolms.course.Classroom;
import ca.learningpartners.demolms.course.ResourceLink;
import ca.learningpartners.demolms.token.ClaimNames;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;

/**
 * The claims of a valid message. What a purpose or a service adds to them is in {@link PurposeClaims} and
 * {@link ServiceClaims}.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3#resource-link-launch-request-message">LTI 1.3, 4.3 and 5.3</a>
 */
final class Message {

    private static final int LIFETIME_SECONDS = 60;

    private Message() {}

    static ObjectNode of(Launch launch, String nonce, Instant now) {
        ObjectNode claims = JsonNodeFactory.instance.objectNode();
        addTimesAndParties(claims, launch, now);
        claims.put("nonce", nonce);
        addPerson(claims, launch.person(), launch.platform().switches().sharesNames());
        claims.put(ClaimNames.VERSION, "1.3.0");
        claims.put(ClaimNames.MESSAGE_TYPE, launch.purpose().message().claim());
        claims.put(ClaimNames.DEPLOYMENT_ID, launch.tool().deploymentId());
        claims.put(ClaimNames.TARGET_LINK_URI, launch.target());
        addRoles(claims, launch.person());
        if (!(launch.purpose() instanceof Purpose.Privacy)) {
            addCourse(claims, launch.classroom());
            launch.purpose().link().ifPresent(activity -> addActivity(claims, activity));
            ServiceClaims.add(claims, launch);
        }
        addPresentation(claims, launch);
        addPlatform(claims, launch);
        PurposeClaims.add(claims, launch);
        ObjectNode custom = claims.putObject(ClaimNames.CUSTOM);
        CustomParameters.of(launch).forEach(custom::put);
        return claims;
    }

    private static void addTimesAndParties(ObjectNode claims, Launch launch, Instant now) {
        claims.put("iss", launch.platform().issuer());
        claims.put("aud", launch.tool().clientId());
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.getEpochSecond() + LIFETIME_SECONDS);
    }

    private static void addPerson(ObjectNode claims, Person person, boolean named) {
        claims.put("sub", person.id());
        ObjectNode ext = claims.putObject(ClaimNames.EXT).put("lms", "demo-lms");
        if (named) {
            claims.put("given_name", person.givenName());
            claims.put("family_name", person.familyName());
            claims.put("name", person.name());
            claims.put("email", person.email());
            ext.put("user_username", person.username());
        }
    }

    private static void addRoles(ObjectNode claims, Person person) {
        ArrayNode roles = claims.putArray(ClaimNames.ROLES);
        person.roles().stream().map(Role::uri).forEach(roles::add);
    }

    private static void addCourse(ObjectNode claims, Classroom classroom) {
        ObjectNode context = claims.putObject(ClaimNames.CONTEXT);
        context.put("id", classroom.id()).put("label", classroom.label()).put("title", classroom.title());
        context.putArray("type").add("CourseSection");
    }

    private static void addActivity(ObjectNode claims, ResourceLink activity) {
        claims.putObject(ClaimNames.RESOURCE_LINK)
                .put("id", activity.id())
                .put("title", activity.title())
                .put("description", activity.text());
    }

    private static void addPresentation(ObjectNode claims, Launch launch) {
        claims.putObject(ClaimNames.LAUNCH_PRESENTATION)
                .put("locale", launch.presentation().locale())
                .put("document_target", launch.presentation().display().documentTarget())
                .put(
                        "return_url",
                        launch.platform().issuer() + "/return?course="
                                + launch.classroom().id());
    }

    private static void addPlatform(ObjectNode claims, Launch launch) {
        String campus = launch.platform().campus().key();
        claims.putObject(ClaimNames.LIS)
                .put(
                        "person_sourcedid",
                        campus.toUpperCase(Locale.ROOT) + "-" + launch.person().id())
                .put("course_section_sourcedid", launch.classroom().label());
        claims.putObject(ClaimNames.TOOL_PLATFORM)
                .put("product_family_code", "demo-lms")
                .put("version", "1")
                .put("guid", campus + ".demo-lms")
                .put("name", launch.platform().campus().name());
    }
}
