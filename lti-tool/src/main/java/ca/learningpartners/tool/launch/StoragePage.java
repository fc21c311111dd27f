package ca.learningpartners.tool.launch;

import ca.learningpartners.lti.launch.PlatformStorage;

/** A page that talks to the platform's storage and goes on by itself. */
public sealed interface StoragePage {

    PlatformStorage storage();

    /**
     * At login.
     *
     * @param value what to keep
     * @param next the platform's authorization address
     */
    record Keeping(PlatformStorage storage, String value, String next) implements StoragePage {}

    /** At the launch: what was posted is posted again, with what the storage held. */
    record Fetching(PlatformStorage storage, String state, String idToken) implements StoragePage {}
}
