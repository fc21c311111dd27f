package ca.learningpartners.tool.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A value of a learning platform that its administrator reads there and somebody types here. */
public enum PlatformField {
    NAME,
    ISSUER,
    CLIENT_ID,
    DEPLOYMENTS,
    AUTHORIZATION,
    TOKEN_ADDRESS,
    KEY_SET,
    AUDIENCE;

    /** The addresses the tool or the browser goes to. */
    public static final List<PlatformField> ENDPOINTS = List.of(AUTHORIZATION, TOKEN_ADDRESS, KEY_SET);

    /** The name of the field in forms and messages: {@code client-id}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether there can be no registration without it. */
    public boolean isNeeded() {
        return this != DEPLOYMENTS && this != AUDIENCE;
    }

    /** Whether a registration keeps it for good: changing it would make it another platform's. */
    public boolean isIdentity() {
        return this == ISSUER || this == CLIENT_ID || this == DEPLOYMENTS;
    }

    /** The field of that name. */
    public static Optional<PlatformField> named(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }
}
