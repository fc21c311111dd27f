package ca.learningpartners.demolms.platform;

import ca.learningpartners.demolms.campus.Habit;
import ca.learningpartners.demolms.course.Classroom;
import ca.learningpartners.demolms.gradebook.LineItem;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the services of a campus are. */
public final class Addresses {

    private final Platform platform;

    Addresses(Platform platform) {
        this.platform = platform;
    }

    public String token() {
        return platform.issuer() + "/token";
    }

    /** Whom a request for an access token must be meant for. */
    public String tokenAudience() {
        return platform.campus().has(Habit.AUDIENCE_OF_ITS_OWN) ? platform.issuer() + "/oauth2" : token();
    }

    public String roster(Classroom classroom) {
        return service(classroom) + "/memberships";
    }

    public String lineItems(Classroom classroom) {
        return grades(classroom, "");
    }

    public String lineItem(Classroom classroom, LineItem column) {
        return grades(classroom, "/" + column.id() + "/lineitem");
    }

    public String result(Classroom classroom, LineItem column, String personId) {
        return FormFields.addedTo(results(classroom, column), Map.of("user_id", personId));
    }

    public String results(Classroom classroom, LineItem column) {
        return grades(classroom, "/" + column.id() + "/lineitem/results");
    }

    /** Where a page of something goes on, with the parameters that lead there. */
    public static String withQuery(String address, Map<String, String> parameters) {
        Map<String, String> given = new LinkedHashMap<>(parameters);
        given.values().removeIf(String::isEmpty);
        return given.isEmpty() ? address : FormFields.addedTo(address, given);
    }

    private String grades(Classroom classroom, String path) {
        String query = platform.campus().has(Habit.ADDRESSES_WITH_QUERY) ? "?type_id=1" : "";
        return service(classroom) + "/lineitems" + path + query;
    }

    private String service(Classroom classroom) {
        return platform.issuer() + "/services/" + classroom.id();
    }
}
