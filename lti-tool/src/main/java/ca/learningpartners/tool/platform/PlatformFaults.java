package ca.learningpartners.tool.platform;

import ca.learningpartners.lti.registration.ClientId;
import ca.learningpartners.lti.registration.DeploymentId;
import ca.learningpartners.lti.registration.Registration;
import ca.learningpartners.mentorship.text.Unseen;
import ca.learningpartners.tool.runtime.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What makes a registration impossible: with these values no launch could ever come in. */
public final class PlatformFaults {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST = 1000;

    private final TypedPlatform typed;
    private final List<Remark> found = new ArrayList<>();

    private PlatformFaults(TypedPlatform typed) {
        this.typed = typed;
    }

    /**
     * The faults of a platform that somebody typed.
     *
     * @param others the registrations there are, without the one that is being changed
     */
    public static List<Remark> of(TypedPlatform typed, Collection<Registration> others) {
        PlatformFaults faults = new PlatformFaults(typed);
        Arrays.stream(PlatformField.values()).forEach(faults::checkText);
        faults.checkAddress(PlatformField.ISSUER);
        PlatformField.ENDPOINTS.forEach(faults::checkAddress);
        PlatformField.ENDPOINTS.forEach(faults::checkEncrypted);
        faults.checkNew(others);
        return List.copyOf(faults.found);
    }

    private void checkText(PlatformField field) {
        String text = typed.value(field);
        if (field.isNeeded() && text.isEmpty()) {
            found.add(new Remark(field, "missing"));
        }
        boolean lines = field == PlatformField.DEPLOYMENTS;
        if (text.chars().anyMatch(c -> isOutOfPlace(c, field) && !(lines && (c == '\n' || c == '\r')))) {
            found.add(new Remark(field, "control"));
        }
        int longest = longest(field);
        boolean tooLong =
                lines ? typed.deployments().stream().anyMatch(id -> id.length() > longest) : text.length() > longest;
        if (tooLong) {
            found.add(new Remark(field, "too-long", longest));
        }
    }

    /** A name may hold what joins letters in some scripts; values of machines hold nothing that is not seen. */
    private static boolean isOutOfPlace(int character, PlatformField field) {
        return field == PlatformField.NAME
                ? Character.isISOControl(character) || Unseen.turnsAround(character)
                : Unseen.isUnseen(character);
    }

    private static int longest(PlatformField field) {
        return switch (field) {
            case NAME -> LONGEST_NAME;
            case CLIENT_ID -> ClientId.LONGEST;
            case DEPLOYMENTS -> DeploymentId.LONGEST;
            default -> LONGEST;
        };
    }

    private void checkAddress(PlatformField field) {
        if (!typed.value(field).isEmpty() && typed.address(field).isEmpty()) {
            found.add(new Remark(field, "no-address", typed.value(field)));
        }
    }

    /** Plain http is for trying things out on one machine. */
    private void checkEncrypted(PlatformField field) {
        typed.address(field)
                .filter(address -> "http".equals(address.getScheme()) && !Settings.isLoopback(address))
                .ifPresent(address -> found.add(new Remark(field, "plain-http", address)));
    }

    private void checkNew(Collection<Registration> others) {
        others.stream()
                .filter(other -> other.issuer().equals(typed.value(PlatformField.ISSUER)))
                .filter(other -> other.clientId().value().equals(typed.value(PlatformField.CLIENT_ID)))
                .forEach(other -> found.add(new Remark(PlatformField.CLIENT_ID, "taken", other.name())));
    }
}
