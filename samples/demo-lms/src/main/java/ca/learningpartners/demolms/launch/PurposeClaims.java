package ca.learningpartners.demolms.launch;

import ca.learningpartners.demolms.campus.Person;
import ca.learningpartners.demolms.campus.Role;
import ca.learningpartners.demolms.deeplink.Picking;
import ca.learningpartners.demolms.token.ClaimNames;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What picking and reviewing add to a message.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0#deep-linking-request-message">Deep Linking 2.0, request</a>
 * @see <a href="https://www.imsglobal.org/spec/lti-sr/v1p0">Submission Review 1.0</a>
 */
final class PurposeClaims {

    private static final String SETTINGS = "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";

    private PurposeClaims() {}

    static void add(ObjectNode claims, Launch launch) {
        if (launch.purpose() instanceof Purpose.Pick pick) {
            addSettings(claims.putObject(SETTINGS), launch, pick.picking());
        } else if (launch.purpose() instanceof Purpose.Review review) {
            addForUser(claims.putObject(ClaimNames.FOR_USER), launch, review.forUser());
        }
    }

    private static void addSettings(ObjectNode settings, Launch launch, Picking picking) {
        settings.put("deep_link_return_url", launch.platform().issuer() + "/picked/" + picking.token());
        settings.putArray("accept_types").add("ltiResourceLink");
        settings.putArray("accept_presentation_document_targets").add("iframe").add("window");
        settings.put("accept_multiple", true);
        settings.put("accept_lineitem", true);
        settings.put("auto_create", true);
        settings.put("data", picking.data());
    }

    private static void addForUser(ObjectNode forUser, Launch launch, Person person) {
        forUser.put("user_id", person.id());
        if (launch.platform().switches().sharesNames()) {
            forUser.put("name", person.name());
            forUser.put("given_name", person.givenName());
            forUser.put("family_name", person.familyName());
            forUser.put("email", person.email());
        }
        ArrayNode roles = forUser.putArray("roles");
        person.roles().stream().map(Role::uri).forEach(roles::add);
    }
}
