package ca.learningpartners.demolms.launch;

import ca.learningpartners.demolms.course.Classroom;
import ca.learningpartners.demolms.gradebook.LineItem;
import ca.learningpartners.demolms.platform.Addresses;
import ca.learningpartners.demolms.registration.Scope;
import ca.learningpartners.demolms.token.ClaimNames;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * Where a tool finds the roster and the grades of the course it was launched from, if it registered for them.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0#claim-for-inclusion-in-lti-messages">NRPS 2.0, 3.6.1.1</a>
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#assignment-and-grade-service-claim">AGS 2.0, 3.1</a>
 */
final class ServiceClaims {

    private ServiceClaims() {}

    static void add(ObjectNode claims, Launch launch) {
        Addresses addresses = launch.platform().addresses();
        if (launch.tool().may(Scope.ROSTER)) {
            ObjectNode roster = claims.putObject(ClaimNames.NAMES_AND_ROLES);
            roster.put("context_memberships_url", addresses.roster(launch.classroom()));
            roster.putArray("service_versions").add("2.0");
        }
        if (launch.tool().details().scopes().stream().anyMatch(Scope::isOfGrades)) {
            addGrades(claims.putObject(ClaimNames.GRADES), launch, addresses);
        }
    }

    private static void addGrades(ObjectNode grades, Launch launch, Addresses addresses) {
        ArrayNode scopes = grades.putArray("scope");
        launch.tool().details().scopes().stream()
                .filter(Scope::isOfGrades)
                .sorted()
                .forEach(scope -> scopes.add(scope.uri()));
        grades.put("lineitems", addresses.lineItems(launch.classroom()));
        column(launch).ifPresent(column -> grades.put("lineitem", addresses.lineItem(launch.classroom(), column)));
    }

    /** The reviewed column, or the only one of the activity. */
    private static Optional<LineItem> column(Launch launch) {
        if (launch.purpose() instanceof Purpose.Review review) {
            return Optional.of(review.column());
        }
        Classroom classroom = launch.classroom();
        List<LineItem> columns = launch
                .purpose()
                .link()
                .map(activity -> classroom.gradebook().columnsOf(activity.id()))
                .orElse(List.of())
                .stream()
                .filter(each -> each.clientId().equals(launch.tool().clientId()))
                .toList();
        return columns.size() == 1 ? Optional.of(columns.get(0)) : Optional.empty();
    }
}
