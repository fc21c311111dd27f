package ca.learningpartners.tool.admin;

import ca.learningpartners.lti.registration.Deployment;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.mentorship.district.DistrictNumber;
import ca.learningpartners.mentorship.text.RefusedException;
import ca.learningpartners.tool.platform.PlatformFaults;
import ca.learningpartners.tool.platform.PlatformField;
import ca.learningpartners.tool.platform.Remark;
import ca.learningpartners.tool.platform.TypedPlatform;
import ca.learningpartners.tool.platform.Vouched;
import ca.learningpartners.tool.runtime.Forms;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came with a request to the administrator's room. */
final class AdminInput {

    private final AdminRoom admin;

    AdminInput(AdminRoom admin) {
        this.admin = admin;
    }

    static RegistrationId platformId(Context context) {
        return Forms.path(context, "registration", RegistrationId::new);
    }

    /** The platform the address names. */
    Registration platform(Context context) {
        return admin.registration(platformId(context)).orElseThrow(NotFoundResponse::new);
    }

    /** The place in the platform that the form names. */
    Deployment place(Context context) {
        String named = Optional.ofNullable(context.formParam("deployment")).orElse("");
        return admin.deployment(platform(context).id(), named).orElseThrow(NotFoundResponse::new);
    }

    /** Whose people are meant; empty if that is to be decided later. */
    Optional<Vouched> whose(Context context) {
        Optional<Vouched> whose = Forms.value(
                context,
                "district",
                text -> text.equals("office") ? Vouched.OFFICE : Vouched.of(DistrictNumber.parse(text)));
        whose.flatMap(Vouched::district)
                .filter(district -> !admin.knows(district))
                .ifPresent(district -> {
                    throw new RefusedException("not-understood", district);
                });
        return whose;
    }

    /** What keeps a platform from being called so. */
    static Optional<Remark> faultOfName(TypedPlatform typed) {
        return PlatformFaults.of(typed, List.of()).stream()
                .filter(fault -> fault.field() == PlatformField.NAME)
                .findFirst();
    }

    /** The values typed about a platform. */
    static TypedPlatform typed(Context context) {
        Map<PlatformField, String> values = new EnumMap<>(PlatformField.class);
        for (PlatformField field : PlatformField.values()) {
            Optional.ofNullable(context.formParam(field.word())).ifPresent(text -> values.put(field, text));
        }
        return new TypedPlatform(values);
    }
}
