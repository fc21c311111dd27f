package ca.learningpartners.demolms.web;

import ca.learningpartners.demolms.campus.Habit;
import ca.learningpartners.demolms.gradebook.LineItem;
import ca.learningpartners.demolms.platform.Platforms;
import ca.learningpartners.demolms.registration.Scope;
import io.javalin.http.Context;

/** Calls about grades: a tool sees its own columns, and keeps to the addresses it was given. */
final class GradeCall {

    private GradeCall() {}

    static ServiceCall of(Context request, Platforms platforms, Scope... anyOf) {
        ServiceCall call = ServiceCall.of(request, platforms, anyOf);
        boolean withQuery = call.platform().campus().has(Habit.ADDRESSES_WITH_QUERY);
        if (withQuery && !call.parameter("type_id").equals("1")) {
            throw new ServiceRefusal(400, "The address has lost its type_id, or a path was added behind it.");
        }
        return call;
    }

    /** The column the address names. */
    static LineItem column(ServiceCall call) {
        return call.classroom()
                .gradebook()
                .find(call.request().pathParam("item"))
                .filter(column -> column.clientId().equals(call.tool().clientId()))
                .orElseThrow(() -> new ServiceRefusal(404, "There is no such line item of this tool."));
    }
}
