package ca.learningpartners.tool.admin;

import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.lti.registration.RegistrationId;
import ca.learningpartners.tool.platform.PlatformDoubts;
import ca.learningpartners.tool.platform.PlatformFaults;
import ca.learningpartners.tool.platform.PlatformField;
import ca.learningpartners.tool.platform.PlatformMake;
import ca.learningpartners.tool.platform.Remark;
import ca.learningpartners.tool.platform.TypedPlatform;
import ca.learningpartners.tool.runtime.Secrets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Prepares the form in which a platform's values are typed: with suggestions, or with what was found in them. */
final class PlatformForms {

    /** As many as the platform's page shows. */
    private static final int MOST_PLACES = 200;

    private final AdminRoom admin;

    PlatformForms(AdminRoom admin) {
        this.admin = admin;
    }

    /** A form with what was typed so far, and suggestions where nothing was. */
    PlatformForm fresh(PlatformMake make, TypedPlatform typed, String chosen) {
        Map<PlatformField, String> suggestions = make.suggestions(typed);
        Set<PlatformField> suggested = EnumSet.noneOf(PlatformField.class);
        suggestions.keySet().stream()
                .filter(field -> typed.value(field).isEmpty())
                .forEach(suggested::add);
        return form("", make, typed.filledUp(suggestions), suggested, List.of(), List.of(), "", chosen);
    }

    /** A form with the values of a platform. */
    PlatformForm of(Registration platform) {
        return form(
                platform.id().value(),
                PlatformMake.of(platform),
                TypedPlatform.of(platform, List.of()),
                Set.of(),
                List.of(),
                List.of(),
                "",
                "");
    }

    /** What was typed, with what is to be said about it. */
    PlatformForm looked(Optional<RegistrationId> changing, PlatformMake make, TypedPlatform typed, String chosen) {
        List<Registration> others = admin.folder().registrations().all().stream()
                .filter(other -> changing.filter(other.id()::equals).isEmpty())
                .toList();
        List<Remark> faults = new ArrayList<>(PlatformFaults.of(typed, others));
        int places = typed.deployments().size();
        if (places > MOST_PLACES) {
            faults.add(new Remark(PlatformField.DEPLOYMENTS, "too-many", List.of(places, MOST_PLACES)));
        }
        List<Remark> doubts = PlatformDoubts.of(typed, make, others).stream()
                .filter(doubt -> changing.isEmpty() || !doubt.field().isIdentity())
                .toList();
        return form(
                changing.map(RegistrationId::value).orElse(""),
                make,
                typed,
                Set.of(),
                faults,
                doubts,
                doubts.isEmpty() ? "" : Secrets.fingerprint(new TreeMap<>(typed.values()).toString()),
                chosen);
    }

    /** Whether there is a fault, or a doubt that was not confirmed for exactly these values. */
    static boolean needsAnotherLook(PlatformForm looked, Optional<String> confirmed) {
        boolean unconfirmed = !looked.doubts().isEmpty()
                && confirmed.filter(looked.confirmation()::equals).isEmpty();
        return !looked.faults().isEmpty() || unconfirmed;
    }

    /** What was typed, with what a registration keeps for good put back. */
    TypedPlatform identified(TypedPlatform typed, Registration platform) {
        Map<PlatformField, String> values = new EnumMap<>(PlatformField.class);
        values.putAll(typed.values());
        TypedPlatform.of(platform, List.of()).values().forEach((field, value) -> {
            if (field.isIdentity()) {
                values.put(field, value);
            }
        });
        return new TypedPlatform(values);
    }

    private PlatformForm form(
            String id,
            PlatformMake make,
            TypedPlatform typed,
            Set<PlatformField> suggested,
            List<Remark> faults,
            List<Remark> doubts,
            String confirmation,
            String chosen) {
        return new PlatformForm(
                id,
                make,
                typed,
                suggested,
                faults,
                doubts,
                confirmation,
                OurValue.of(admin.address(), make),
                id.isEmpty() ? admin.districts() : List.of(),
                chosen);
    }
}
