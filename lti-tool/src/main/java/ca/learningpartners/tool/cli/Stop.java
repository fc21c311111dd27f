package ca.learningpartners.tool.cli;

import java.util.function.Supplier;

/** Why a command ends early, as a sentence of {@code cli.properties} and an exit code. */
final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    static final int FAILED = 1;
    static final int USAGE = 2;

    private final int exitCode;
    private final String key;
    private final transient Object[] details;

    private Stop(int exitCode, String key, Object... details) {
        super(key);
        this.exitCode = exitCode;
        this.key = key;
        this.details = details;
    }

    /** What was asked for cannot be done as asked: the caller has to change something. */
    static Stop usage(String key, Object... details) {
        return new Stop(USAGE, key, details);
    }

    /** It was asked for rightly and did not work. */
    static Stop failed(String key, Object... details) {
        return new Stop(FAILED, key, details);
    }

    /** What a type makes of what somebody gave; its objection is theirs to read. Nothing else may run in it. */
    static <T> T unlessRefused(Supplier<T> parsing) {
        try {
            return parsing.get();
        } catch (IllegalArgumentException e) {
            throw usage("usage.refused", e.getMessage());
        }
    }

    int exitCode() {
        return exitCode;
    }

    String key() {
        return key;
    }

    Object[] details() {
        return details.clone();
    }
}
