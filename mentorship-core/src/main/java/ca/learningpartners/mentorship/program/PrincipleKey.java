package ca.learningpartners.mentorship.program;

/**
 * The short name of a principle within its framework: {@code networking}.
 *
 * @param value lower-case words joined by dashes, at most 40 characters
 */
public record PrincipleKey(String value) implements Comparable<PrincipleKey> {

    public PrincipleKey {
        if (!value.matches("[a-z][a-z-]{0,39}")) {
            throw new IllegalArgumentException(
                    "“" + value + "” is no principle: use lower-case words joined by dashes.");
        }
    }

    @Override
    public int compareTo(PrincipleKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
